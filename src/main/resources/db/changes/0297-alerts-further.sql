--liquibase formatted sql

--changeset duebook:0297-alerts-further
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'alert' and column_name = 'further'
--comment: amounts in other currencies than that of overdue_minor, such as USD 12500,KWD 1000
alter table alert add column further varchar(2000) not null default '';
