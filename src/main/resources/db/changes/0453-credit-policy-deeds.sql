--liquibase formatted sql

--changeset duebook:0453-credit-policy-deeds
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'credit_policy' and column_name = 'hold_refuses' and character_maximum_length = 60
--comment: a hold can also ask for prepayment and tell sales, so that there are more names
alter table credit_policy modify column hold_refuses varchar(60) not null default '';
