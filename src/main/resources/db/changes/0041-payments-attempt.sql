--liquibase formatted sql

--changeset duebook:0041-payments-attempt
create table if not exists payment_attempt (
    tenant_id       binary(16)   not null,
    id              binary(16)   not null,
    version         bigint       not null,
    customer_id     binary(16)   not null,
    -- NEW (saved, perhaps unknown to the provider), OPEN, PROCESSING, PAID, EXPIRED, FAILED
    state           varchar(10)  not null,
    currency        char(3)      not null,
    amount_minor    bigint       not null,
    description     varchar(250) not null,
    email           varchar(254),
    language        varchar(10)  not null,
    provider        varchar(10)  not null,
    session         varchar(120),
    page            varchar(2000),
    payment_id      binary(16),
    created_at      datetime(6)  not null,
    expires_at      datetime(6)  not null,
    primary key (tenant_id, id),
    unique key attempt_session (tenant_id, provider, session),
    key attempt_customer (tenant_id, customer_id, created_at),
    constraint attempt_customer foreign key (tenant_id, customer_id) references customer (tenant_id, id),
    constraint attempt_payment foreign key (tenant_id, payment_id) references payment (tenant_id, id),
    constraint attempt_amount check (amount_minor > 0)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0041-payments-attempt-share
create table if not exists attempt_share (
    tenant_id    binary(16) not null,
    id           binary(16) not null,
    version      bigint     not null,
    attempt_id   binary(16) not null,
    invoice_id   binary(16) not null,
    currency     char(3)    not null,
    amount_minor bigint     not null,
    primary key (tenant_id, id),
    unique key share_once (tenant_id, attempt_id, invoice_id),
    key share_invoice (tenant_id, invoice_id),
    constraint share_attempt foreign key (tenant_id, attempt_id) references payment_attempt (tenant_id, id),
    constraint share_invoice foreign key (tenant_id, invoice_id) references invoice (tenant_id, id),
    constraint share_amount check (amount_minor > 0)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0041-payments-checkout-slot
--comment: at most one payable checkout per invoice; whoever holds the invoice's row here owns the checkout
create table if not exists checkout_slot (
    tenant_id  binary(16) not null,
    invoice_id binary(16) not null,
    attempt_id binary(16) not null,
    primary key (tenant_id, invoice_id),
    constraint slot_invoice foreign key (tenant_id, invoice_id) references invoice (tenant_id, id),
    constraint slot_attempt foreign key (tenant_id, attempt_id) references payment_attempt (tenant_id, id)
) engine = InnoDB default charset = utf8mb4;
