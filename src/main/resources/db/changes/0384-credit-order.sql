--liquibase formatted sql

--changeset duebook:0384-credit-order
--comment: orders that ask for credit; what is left of a released one is reserved until it lapses
create table if not exists credit_order (
    tenant_id       binary(16)   not null,
    id              binary(16)   not null,
    version         bigint       not null,
    customer_id     binary(16)   not null,
    reference       varchar(60)  not null,
    currency        char(3)      not null,
    amount_minor    bigint       not null,
    -- what no invoice has used of it
    remaining_minor bigint       not null,
    ordered_on      date         not null,
    -- the last day on which it reserves anything
    lapses_on       date         not null,
    state           varchar(9)   not null,
    -- the draft that is to use it; nothing refers to it, as drafts are thrown away
    billed_by       binary(16),
    -- null where nobody is known who asked
    asked_by        binary(16),
    asked_name      varchar(120) not null,
    asked_at        datetime(6)  not null,
    primary key (tenant_id, id),
    key credit_order_customer (tenant_id, customer_id, state, lapses_on, currency, remaining_minor),
    key credit_order_state (tenant_id, state, lapses_on, asked_at),
    key credit_order_billed (tenant_id, billed_by),
    constraint credit_order_customer foreign key (tenant_id, customer_id) references customer (tenant_id, id),
    constraint credit_order_remaining check (amount_minor > 0 and remaining_minor >= 0 and remaining_minor <= amount_minor)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0384-credit-order-step
--comment: what became of an order, by whom, and what the limit and the exposure were when it asked
create table if not exists credit_order_step (
    tenant_id      binary(16)   not null,
    id             binary(16)   not null,
    version        bigint       not null,
    order_id       binary(16)   not null,
    position       int          not null,
    state          varchar(9)   not null,
    done_at        datetime(6)  not null,
    done_by        varchar(120) not null,
    note           varchar(500) not null,
    -- of the limit that left the least room; null where none was asked
    holder_id      binary(16),
    scope          varchar(8),
    currency       char(3),
    limit_minor    bigint,
    exposure_minor bigint,
    wanted_minor   bigint,
    missing_minor  bigint,
    primary key (tenant_id, id),
    unique key credit_order_step_position (tenant_id, order_id, position),
    key credit_order_step_holder (tenant_id, holder_id),
    constraint credit_order_step_holder foreign key (tenant_id, holder_id) references customer (tenant_id, id),
    constraint credit_order_step_order foreign key (tenant_id, order_id) references credit_order (tenant_id, id)
) engine = InnoDB default charset = utf8mb4;
