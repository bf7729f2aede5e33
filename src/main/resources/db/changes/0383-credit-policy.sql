--liquibase formatted sql

--changeset duebook:0383-credit-policy
--comment: at most one a workspace, under its own id; who has none has the usual
create table if not exists credit_policy (
    tenant_id         binary(16)    not null,
    id                binary(16)    not null,
    version           bigint        not null,
    on_issue          varchar(7)    not null,
    on_order          varchar(7)    not null,
    tolerance_percent decimal(5, 2) not null,
    -- in per cent or as an amount
    tolerance_minor   bigint,
    currency          char(3),
    -- names of buckets with blanks between
    counted           varchar(60)   not null,
    order_days        int           not null,
    primary key (tenant_id, id),
    constraint credit_policy_tenant foreign key (tenant_id) references workspace (id),
    constraint credit_policy_tolerance check ((tolerance_minor is null) = (currency is null))
) engine = InnoDB default charset = utf8mb4;
