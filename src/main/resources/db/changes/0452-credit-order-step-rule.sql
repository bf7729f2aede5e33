--liquibase formatted sql

--changeset duebook:0452-credit-order-step-rule
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'credit_order_step' and column_name = 'by_rule'
--comment: whether the credit policy answered, so that a refusal is not laid at the door of whoever asked
alter table credit_order_step
    add column by_rule boolean not null default false;
