import { useEffect, useState } from 'preact/hooks';
import type { Instant } from '../../domain/deal.ts';
import { checkMapping, ownNames, withOwnNames } from '../../exchange/presets/mapping.ts';
import type { Mapping } from '../../exchange/presets/preset.ts';
import type { Target } from '../../exchange/targets.ts';
import { changeExportMemory, readExportMemory } from '../../store/export-memory.ts';

interface Remembered {
  of: Target;
  lastAt: Instant | null;
  mapping: Mapping | undefined;
}

/**
 * What is remembered of a target: when it was last exported, and the rep's own names, which are kept as
 * they are typed once they are valid. undefined until it is read; `version` reads it anew.
 */
export function useMemory(target: Target, version: unknown) {
  const [remembered, setRemembered] = useState<Remembered>();
  const [problem, setProblem] = useState<unknown>();
  useEffect(() => {
    let isWanted = true;
    readExportMemory(target.id).then(({ lastAt, names }) => {
      if (!isWanted) return;
      const read = { of: target, lastAt, mapping: target.preset && withOwnNames(target.preset, names) };
      // Names that are being typed are newer than the kept ones.
      setRemembered((before) => (before?.of === target ? { ...before, lastAt } : read));
    }, setProblem);
    return () => {
      isWanted = false;
    };
  }, [target, version]);

  const setMapping = (mapping: Mapping) => {
    const { preset } = target;
    setRemembered((before) => before && { ...before, mapping });
    if (!preset || Object.keys(checkMapping(mapping, preset)).length > 0) return;
    changeExportMemory(target.id, { names: ownNames(preset, mapping) }).catch(setProblem);
  };
  // Until the other target's memory is there, none is: names of one CRM must not stand in another's file.
  return { memory: remembered?.of === target ? remembered : undefined, setMapping, problem };
}
