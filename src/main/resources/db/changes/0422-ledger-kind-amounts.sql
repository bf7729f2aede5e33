--liquibase formatted sql

--changeset duebook:0422-ledger-kind-amounts
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.statistics where table_schema = database() and table_name = 'ledger_entry' and index_name = 'ledger_of_kind' and column_name = 'credit'
--comment: what customers were invoiced is added up from the index alone
alter table ledger_entry drop key ledger_of_kind,
    add key ledger_of_kind (tenant_id, kind, customer_id, booked_on, item_id, payment_id, reverses_id, amount_minor, currency, credit);
