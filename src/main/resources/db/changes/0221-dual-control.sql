--liquibase formatted sql

--changeset duebook:0221-dual-control
create table if not exists dual_control (
    tenant_id binary(16) not null,
    id        binary(16) not null,
    version   bigint     not null,
    -- who may do what alone up to which amount, as JSON: read whole, and never searched
    rules     text       not null,
    primary key (tenant_id, id),
    constraint dual_control_tenant foreign key (tenant_id) references workspace (id)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0221-approval-request
create table if not exists approval_request (
    tenant_id      binary(16)   not null,
    -- the intention of the deed
    id             binary(16)   not null,
    version        bigint       not null,
    kind           varchar(20)  not null,
    subject        binary(16)   not null,
    -- what the deed needs to know, as JSON
    details        text         not null,
    label          varchar(300) not null,
    path           varchar(200) not null,
    -- what else somebody has to see to decide, as JSON
    shown_lines    text         not null,
    currency       char(3),
    amount_minor   bigint,
    -- what limits are held against
    measured_minor bigint,
    -- how the subject stood when somebody asked
    seen           varchar(500) not null,
    reason         varchar(500) not null,
    asked_by       binary(16)   not null,
    asked_name     varchar(120) not null,
    asked_at       datetime(6)  not null,
    stands_until   datetime(6)  not null,
    state          varchar(10)  not null,
    open_key       varchar(80)  character set ascii collate ascii_bin,
    decided_by     binary(16),
    decided_name   varchar(120),
    decided_at     datetime(6),
    -- of a refusal its words, of what is outdated the key of a sentence
    answer         varchar(500),
    primary key (tenant_id, id),
    unique key approval_open (tenant_id, open_key),
    key approval_state (tenant_id, state, asked_at),
    key approval_decided (tenant_id, decided_at),
    constraint approval_tenant foreign key (tenant_id) references workspace (id)
) engine = InnoDB default charset = utf8mb4;
