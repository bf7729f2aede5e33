--liquibase formatted sql

--changeset duebook:0411-credit-hold
--comment: how customers and groups stood for more credit; the row that none has replaced is how one stands now
create table if not exists credit_hold (
    tenant_id     binary(16)   not null,
    id            binary(16)   not null,
    version       bigint       not null,
    -- of a group its head
    customer_id   binary(16)   not null,
    scope         varchar(8)   not null,
    former_state  varchar(8)   not null,
    state         varchar(8)   not null,
    -- names with blanks between
    causes        varchar(60)  not null,
    -- null where there was no limit to look at
    currency      char(3),
    limit_minor   bigint,
    used_minor    bigint,
    -- of the undisputed item that was late the longest
    days_late     bigint       not null,
    -- of an unlock: how much may be used in all, its last day, and who confirmed it
    ceiling_minor bigint,
    ceiling_in    char(3),
    until_on      date,
    approved_by   binary(16),
    note          varchar(500) not null,
    happened_at   datetime(6)  not null,
    -- null where it came of itself
    happened_by   varchar(120),
    replaced_at   datetime(6),
    primary key (tenant_id, id),
    key credit_hold_customer (tenant_id, customer_id, replaced_at),
    key credit_hold_current (tenant_id, replaced_at, state),
    constraint credit_hold_customer foreign key (tenant_id, customer_id) references customer (tenant_id, id),
    constraint credit_hold_limit check ((currency is null) = (limit_minor is null) and (currency is null) = (used_minor is null)),
    constraint credit_hold_unlock check ((state = 'UNLOCKED') = (until_on is not null)
        and (state = 'UNLOCKED') = (ceiling_minor is not null) and (ceiling_in is null) = (ceiling_minor is null))
) engine = InnoDB default charset = utf8mb4;
