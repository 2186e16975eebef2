-- Each sign-in, so that it can be ended from any session, on any node.
create table sign_in (
    id uuid primary key,
    account_id bigint not null references account (id) on delete cascade,
    began_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    address varchar(45),
    network varchar(45) not null,
    device varchar(20)
);

create index sign_in_account on sign_in (account_id, began_at);

-- Each sign-in that failed or is being tried. A mistyped user name may be a password, so of it only the hash is kept.
create table sign_in_failure (
    id uuid primary key,
    failed_at timestamp with time zone not null,
    username_hash varchar(64) not null,
    address varchar(45) not null
);

create index sign_in_failure_username on sign_in_failure (username_hash, failed_at);
create index sign_in_failure_address on sign_in_failure (address, failed_at);

alter table audit_entry add column address varchar(45);
