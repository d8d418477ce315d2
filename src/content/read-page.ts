(globalThis as any).lossbookReadPage = () => document.title;

export {};
