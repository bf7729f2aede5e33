--liquibase formatted sql

--changeset duebook:0484-alerts-backtest-start
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'alert_backtest' and column_name = 'started_at'
--comment: since when a trial of a rule goes on, so that it is forgotten whatever became of it; null of those that are old by now
alter table alert_backtest add column started_at datetime(6);
