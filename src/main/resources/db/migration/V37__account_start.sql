-- Whoever gets an account by a list begins with a link that works once; of its secret only the hash is kept.
create table account_start (
    account_id bigint primary key references account (id) on delete cascade,
    token_hash varchar(64) not null unique,
    expires_at timestamp with time zone not null
);
