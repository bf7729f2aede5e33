--liquibase formatted sql

--changeset duebook:0454-credit-order-prepay
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'credit_order' and column_name = 'prepaid_minor'
--comment: how much of the customer's unused money a released order counts on, so that no other does
alter table credit_order
    add column prepaid_minor bigint not null default 0,
    add constraint credit_order_prepaid check (prepaid_minor >= 0);

--changeset duebook:0454-credit-order-step-prepay
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'credit_order_step' and column_name = 'prepay_percent'
--comment: which prepayment was asked for, and how much of it was missing; null where none was
alter table credit_order_step
    add column prepay_percent       int,
    add column prepay_currency      char(3),
    add column prepay_minor         bigint,
    add column prepay_missing_minor bigint;
