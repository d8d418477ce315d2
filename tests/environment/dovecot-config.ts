import type { ServiceUser } from './service.ts';

interface Options {
  folder: string;
  user: ServiceUser;
  port: number;
  password: string;
}

/** Dovecot for one user without root: every internal user is that user, and nothing changes its root. */
export function dovecotConfig({ folder, user, port, password }: Options): string {
  return `
protocols = imap
listen = 127.0.0.1
base_dir = ${folder}/dove/run
state_dir = ${folder}/dove/state
log_path = ${folder}/logs/dovecot.log
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
default_internal_user = ${user.name}
default_internal_group = ${user.group}
default_login_user = ${user.name}
first_valid_uid = 1
mail_location = maildir:${folder}/mail/%n
passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = uid=${user.uid} gid=${user.gid} home=${folder}/mail/%n allow_all_users=yes
}
namespace inbox {
  inbox = yes
  separator = .
  mailbox Sent {
    auto = subscribe
    special_use = \\Sent
  }
  mailbox Drafts {
    auto = subscribe
    special_use = \\Drafts
  }
  mailbox Trash {
    auto = subscribe
    special_use = \\Trash
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    address = 127.0.0.1
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
`;
}
