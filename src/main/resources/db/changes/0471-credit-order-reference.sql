--liquibase formatted sql

--changeset duebook:0471-credit-order-reference
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.statistics where table_schema = database() and table_name = 'credit_order' and index_name = 'credit_order_reference'
--comment: orders of a file that are here already
alter table credit_order add key credit_order_reference (tenant_id, reference);
