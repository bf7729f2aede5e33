--liquibase formatted sql

--changeset duebook:0464-credit-card-backtest-start
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'credit_card_backtest' and column_name = 'started_at'
--comment: since when a trial goes on, so that it is forgotten whatever became of it; null of those that are old by now
alter table credit_card_backtest add column started_at datetime(6);
