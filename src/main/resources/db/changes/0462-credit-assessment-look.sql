--liquibase formatted sql

--changeset duebook:0462-credit-assessment-look
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'credit_assessment' and column_name = 'look_on'
--comment: of the last of a customer, the first day on which it may say something else though nothing happens, and what factors brought that nobody foresees; null where nobody knows
alter table credit_assessment add column look_on date, add column steady varchar(200);

--changeset duebook:0462-credit-assessment-run-mark
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'credit_assessment_run' and column_name = 'mark'
--comment: an id as they were made when it began; null where the next run cannot go on from it
alter table credit_assessment_run add column mark binary(16);
