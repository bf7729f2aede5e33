--liquibase formatted sql

--changeset duebook:0327-messaging-body
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'mail' and column_name = 'body'
--comment: what a mail about an invoice or a payment said, without the secrets of its links; null where it is about neither
alter table mail add column body mediumtext;
