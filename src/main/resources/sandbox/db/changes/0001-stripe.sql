--liquibase formatted sql

--changeset duebook:sandbox-0001-object
--comment: platform table; what the loopback Stripe keeps, in Stripe's own JSON
create table if not exists sandbox_object (
    id         varchar(120) character set ascii collate ascii_bin not null,
    kind       varchar(20)  not null,
    account    varchar(60)  character set ascii collate ascii_bin not null,
    -- the payment intent that it belongs to
    intent     varchar(120) character set ascii collate ascii_bin,
    created_at datetime(6)  not null,
    body       longtext     not null,
    primary key (id),
    key sandbox_object_newest (account, kind, created_at, id),
    key sandbox_object_intent (account, intent)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:sandbox-0001-key
--comment: the first answer to each idempotency key, replayed for a day
create table if not exists sandbox_key (
    account    varchar(60)  character set ascii collate ascii_bin not null,
    name       varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    request    binary(32)   not null,
    answer     longtext,
    created_at datetime(6)  not null,
    primary key (account, name)
) engine = InnoDB default charset = utf8mb4;
