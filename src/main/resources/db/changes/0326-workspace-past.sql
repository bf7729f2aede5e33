--liquibase formatted sql

--changeset duebook:0326-workspace-past
--comment: what a workspace's papers said of it until that was changed; as customer_past
create table if not exists workspace_past (
    tenant_id    binary(16)   not null,
    until        datetime(6)  not null,
    name         varchar(120) not null,
    language     varchar(10)  not null,
    street       varchar(200),
    postal_code  varchar(20),
    city         varchar(100),
    region       varchar(100),
    country      char(2)      not null,
    tax_number   varchar(200),
    email        varchar(254),
    phone        varchar(40),
    bank_holder  varchar(120),
    bank_account varchar(40),
    bank_bic     varchar(20),
    bank_name    varchar(120),
    primary key (tenant_id, until),
    constraint workspace_past_workspace foreign key (tenant_id) references workspace (id)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0326-workspace-past-logo
--comment: null where there was none
create table if not exists workspace_past_logo (
    tenant_id binary(16)  not null,
    until     datetime(6) not null,
    png       mediumblob,
    primary key (tenant_id, until),
    constraint workspace_past_logo_workspace foreign key (tenant_id) references workspace (id)
) engine = InnoDB default charset = utf8mb4;
