--liquibase formatted sql

--changeset duebook:0080-insight-ledger-months
--comment: sales and balances by month are read from this index alone
alter table ledger_entry add key ledger_month (tenant_id, currency, booked_on, debit, credit, amount_minor);
