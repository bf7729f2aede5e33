--liquibase formatted sql

--changeset duebook:0461-ledger-item-customer
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.statistics where table_schema = database() and table_name = 'due_item' and index_name = 'due_item_customer' and column_name = 'due_on'
--comment: when a customer's items were due, side by side, for whoever reads its payments without touching the rows
alter table due_item drop key due_item_customer, add key due_item_customer (tenant_id, customer_id, id, due_on, kind, currency);

--changeset duebook:0461-ledger-item-owed
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.statistics where table_schema = database() and table_name = 'due_item' and index_name = 'due_item_owed' and column_name = 'kind'
--comment: whether what is owed is principal
alter table due_item drop key due_item_owed,
    add key due_item_owed (tenant_id, settled_on, customer_id, currency, due_on, open_minor, held_minor, kind);
