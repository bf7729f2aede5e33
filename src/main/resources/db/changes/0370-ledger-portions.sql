--liquibase formatted sql

--changeset duebook:0370-ledger-of-kind
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.statistics where table_schema = database() and table_name = 'ledger_entry' and index_name = 'ledger_of_kind'
--comment: what customers paid and what was given up, by value date, without touching the rows
alter table ledger_entry add key ledger_of_kind (tenant_id, kind, customer_id, booked_on, item_id, payment_id, reverses_id, amount_minor);

--changeset duebook:0370-payments-chargeback
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.statistics where table_schema = database() and table_name = 'payment' and index_name = 'payment_chargeback'
--comment: the few that a bank has taken back
alter table payment add key payment_chargeback (tenant_id, dispute, customer_id);
