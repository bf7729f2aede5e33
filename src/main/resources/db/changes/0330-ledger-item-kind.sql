--liquibase formatted sql

--changeset duebook:0330-ledger-item-kind
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'due_item' and column_name = 'kind'
--comment: what an item is owed for; interest, fees and deposits are no part of an invoice, and may name the one they come of
alter table due_item
    add column kind varchar(10) not null default 'PRINCIPAL',
    add column cause_id binary(16),
    modify column invoice_id binary(16);

--changeset duebook:0330-ledger-item-kind-rules
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.table_constraints where table_schema = database() and table_name = 'due_item' and constraint_name = 'due_item_kind'
--comment: unused credit is read from payments and never an item here
alter table due_item
    add key due_item_cause (tenant_id, cause_id),
    add constraint due_item_cause foreign key (tenant_id, cause_id) references invoice (tenant_id, id),
    add constraint due_item_kind check (kind in ('PRINCIPAL', 'INTEREST', 'FEE', 'DEPOSIT')),
    add constraint due_item_of_invoice check ((kind = 'PRINCIPAL') = (invoice_id is not null));

--changeset duebook:0330-ledger-open-day-charged
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'open_day' and column_name = 'charged_minor'
--comment: of the open amount, what is no part of an invoice
alter table open_day add column charged_minor bigint not null default 0;
