--liquibase formatted sql

--changeset duebook:0040-payments-payment
create table if not exists payment (
    tenant_id         binary(16)   not null,
    id                binary(16)   not null,
    version           bigint       not null,
    customer_id       binary(16)   not null,
    -- TRANSFER, CHEQUE, CASH, TERMINAL or CARD (through the provider)
    method            varchar(10)  not null,
    currency          char(3)      not null,
    amount_minor      bigint       not null,
    unallocated_minor bigint       not null,
    refunded_minor    bigint       not null,
    received_on       date         not null,
    reference         varchar(120),
    -- the provider's own id of the money movement: one charge is one payment
    provider          varchar(10),
    provider_ref      varchar(120),
    -- NONE, OPEN, WON or LOST: whether the payer's bank asks a card payment back
    dispute           varchar(6)   not null default 'NONE',
    -- one per intention of a person: a double click finds the payment of the first
    intention         binary(16),
    recorded_at       datetime(6)  not null,
    recorded_by       varchar(120) not null,
    primary key (tenant_id, id),
    unique key payment_provider_ref (tenant_id, provider, provider_ref),
    unique key payment_intention (tenant_id, intention),
    key payment_customer (tenant_id, customer_id, received_on),
    key payment_received (tenant_id, received_on, id),
    -- one per filter of the list
    key payment_method (tenant_id, method, received_on, id),
    key payment_reference (tenant_id, reference),
    key payment_credit (tenant_id, unallocated_minor),
    constraint payment_customer foreign key (tenant_id, customer_id) references customer (tenant_id, id),
    constraint payment_amounts check (amount_minor > 0 and unallocated_minor >= 0 and refunded_minor >= 0
        and unallocated_minor + refunded_minor <= amount_minor)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0040-payments-ledger-payment
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.table_constraints where table_schema = database() and table_name = 'ledger_entry' and constraint_name = 'ledger_payment'
alter table ledger_entry add constraint ledger_payment
    foreign key (tenant_id, payment_id) references payment (tenant_id, id);

--changeset duebook:0040-payments-refund
--comment: money given back; a card's refund is booked once the provider confirms it
create table if not exists payment_refund (
    tenant_id    binary(16)   not null,
    id           binary(16)   not null,
    version      bigint       not null,
    payment_id   binary(16)   not null,
    -- PENDING (asked of the provider), DONE or FAILED
    state        varchar(7)   not null,
    currency     char(3)      not null,
    amount_minor bigint       not null,
    refunded_on  date         not null,
    reference    varchar(120),
    provider_ref varchar(120),
    -- one per intention of a person: a double click gives back once
    intention    binary(16)   not null,
    requested_at datetime(6)  not null,
    requested_by varchar(120) not null,
    primary key (tenant_id, id),
    key refund_payment (tenant_id, payment_id),
    unique key refund_intention (tenant_id, intention),
    unique key refund_provider_ref (tenant_id, provider_ref),
    constraint refund_payment foreign key (tenant_id, payment_id) references payment (tenant_id, id),
    constraint refund_amount check (amount_minor > 0)
) engine = InnoDB default charset = utf8mb4;
