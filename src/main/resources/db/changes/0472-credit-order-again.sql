--liquibase formatted sql

--changeset duebook:0472-credit-order-again
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'credit_order' and column_name = 'by_rule'
--comment: what the rule refused asks again by itself; what came of that is new to whoever entered the order
alter table credit_order
    add column by_rule boolean not null default false,
    add column unseen boolean not null default false,
    add key credit_order_unseen (tenant_id, asked_by, unseen);
