--liquibase formatted sql

--changeset duebook:0040-payments-payment
create table payment (
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
    recorded_at       datetime(6)  not null,
    recorded_by       varchar(120) not null,
    primary key (tenant_id, id),
    unique key payment_provider_ref (tenant_id, provider, provider_ref),
    key payment_customer (tenant_id, customer_id, received_on),
    key payment_received (tenant_id, received_on, id),
    constraint payment_customer foreign key (tenant_id, customer_id) references customer (tenant_id, id),
    constraint payment_amounts check (amount_minor > 0 and unallocated_minor >= 0 and refunded_minor >= 0
        and unallocated_minor + refunded_minor <= amount_minor)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0040-payments-ledger-payment
alter table ledger_entry add constraint ledger_payment
    foreign key (tenant_id, payment_id) references payment (tenant_id, id);
