--liquibase formatted sql

--changeset duebook:0270-receivables-credit-lines
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'invoice_line' and column_name = 'corrects_position'
--comment: of a credit note's line: which line of the invoice it takes back, and its share of the tax; null on invoices
alter table invoice_line add column corrects_position int, add column tax_minor bigint;
