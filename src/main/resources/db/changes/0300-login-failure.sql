--liquibase formatted sql

--changeset duebook:0300-login-failure-blocked-until
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.statistics where table_schema = database() and table_name = 'login_failure' and index_name = 'login_failure_blocked_until'
--comment: what is over is deleted each night
create index login_failure_blocked_until on login_failure (blocked_until);
