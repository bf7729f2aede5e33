--liquibase formatted sql

--changeset duebook:0388-credit-order-asked
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.statistics where table_schema = database() and table_name = 'credit_order' and index_name = 'credit_order_asked'
--comment: all orders as a list, the newest first
alter table credit_order add key credit_order_asked (tenant_id, asked_at, id);
