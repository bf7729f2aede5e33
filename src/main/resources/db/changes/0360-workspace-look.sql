--liquibase formatted sql

--changeset duebook:0360-workspace-colour
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'workspace' and column_name = 'colour'
--comment: of its papers, mails and pay pages, as #rrggbb; null for ours
alter table workspace add column colour char(7) character set ascii;

--changeset duebook:0360-workspace-past-colour
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'workspace_past' and column_name = 'colour'
alter table workspace_past add column colour char(7) character set ascii;

--changeset duebook:0361-workspace-bank-currency
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'workspace' and column_name = 'bank_currency'
--comment: what the account is kept in; null where that is the currency of the account's country
alter table workspace add column bank_currency char(3);

--changeset duebook:0361-workspace-past-bank-currency
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'workspace_past' and column_name = 'bank_currency'
alter table workspace_past add column bank_currency char(3);
