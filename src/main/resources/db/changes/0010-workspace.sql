--liquibase formatted sql

--changeset duebook:0010-workspace
--comment: the tenant itself; every tenant table refers to it
create table if not exists workspace (
    id             binary(16)   not null,
    version        bigint       not null,
    name           varchar(120) not null,
    created_at     datetime(6)  not null,
    currency       char(3)      not null,
    zone           varchar(40)  not null,
    language       varchar(10)  not null,
    industry       varchar(40)  not null,
    -- its legal address, printed on every paper; the country also decides the defaults at sign-up
    street         varchar(200),
    postal_code    varchar(20),
    city           varchar(100),
    region         varchar(100),
    country        char(2)      not null,
    tax_number     varchar(40),
    email          varchar(254),
    phone          varchar(40),
    bank_holder    varchar(120),
    bank_account   varchar(40),
    bank_bic       varchar(20),
    bank_name      varchar(120),
    terms_days     int          not null,
    -- of a new invoice line, in per cent
    tax_rate       decimal(7,4) not null,
    part_payment   boolean      not null,
    -- the tenant file that it began as, if any
    definition     varchar(60),
    -- whether all of that file was applied: a start that was interrupted is taken up again
    definition_done boolean     not null default false,
    -- the last local date whose nightly work was handed out
    night_done_on  date,
    -- the workspace's own data key, wrapped by the master key
    data_key       varbinary(1000),
    primary key (id),
    unique key workspace_definition (definition),
    constraint workspace_terms check (terms_days between 0 and 365),
    constraint workspace_tax check (tax_rate between 0 and 100)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0010-workspace-logo
--comment: always a PNG that Duebook has drawn anew from what was uploaded
create table if not exists workspace_logo (
    workspace_id binary(16) not null,
    png          mediumblob not null,
    changed_at   datetime(6) not null,
    primary key (workspace_id),
    constraint workspace_logo_workspace foreign key (workspace_id) references workspace (id)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0010-workspace-stripe
--comment: secrets are ciphertexts of the workspace's data key; the endpoint is the unguessable part of its webhook address
create table if not exists workspace_stripe (
    workspace_id   binary(16)      not null,
    endpoint       char(43) character set ascii collate ascii_bin not null,
    account        varchar(60),
    -- how far the account is that the platform opened for it; null without one
    account_state  varchar(20),
    secret_key     varbinary(1000),
    webhook_secret varbinary(1000),
    connected_at   datetime(6)     not null,
    primary key (workspace_id),
    unique key workspace_stripe_endpoint (endpoint),
    unique key workspace_stripe_account (account),
    constraint workspace_stripe_workspace foreign key (workspace_id) references workspace (id)
) engine = InnoDB default charset = utf8mb4;
