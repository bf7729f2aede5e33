--liquibase formatted sql

--changeset duebook:0211-ledger-seal
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'ledger_entry' and column_name = 'seal'
--comment: what the journal tells of the entry: with which others it was written, and SHA-256 of what it said; null where it is older than this
alter table ledger_entry
    add column booking_id binary(16),
    add column seal binary(32),
    add key ledger_booking (tenant_id, booking_id);
