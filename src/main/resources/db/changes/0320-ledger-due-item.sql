--liquibase formatted sql

--changeset duebook:0320-ledger-due-item
--comment: what of an invoice is due on one day: the open item. Whatever is settled has a day since when
create table if not exists due_item (
    tenant_id    binary(16)  not null,
    id           binary(16)  not null,
    version      bigint      not null,
    customer_id  binary(16)  not null,
    invoice_id   binary(16)  not null,
    -- from 1, by due date
    position     int         not null,
    currency     char(3)     not null,
    due_on       date        not null,
    amount_minor bigint      not null,
    open_minor   bigint      not null,
    -- of the open amount, what nobody is to collect for now, and why
    held_minor   bigint      not null default 0,
    held_for     varchar(10),
    settled_on   date,
    primary key (tenant_id, id),
    unique key due_item_position (tenant_id, invoice_id, position),
    key due_item_customer (tenant_id, customer_id),
    -- what is open has no day of settlement
    key due_item_owed (tenant_id, settled_on, customer_id, currency, due_on, open_minor, held_minor),
    constraint due_item_invoice foreign key (tenant_id, invoice_id) references invoice (tenant_id, id),
    constraint due_item_customer foreign key (tenant_id, customer_id) references customer (tenant_id, id),
    constraint due_item_open_amount check (open_minor >= 0 and open_minor <= amount_minor),
    constraint due_item_held_amount check (held_minor >= 0 and held_minor <= open_minor)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0320-ledger-due-item-known
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select exists (select 1 from due_item)
--comment: each invoice of before is one item, under the invoice's own id
insert into due_item (tenant_id, id, version, customer_id, invoice_id, position, currency, due_on, amount_minor, open_minor,
    held_minor, held_for, settled_on)
select i.tenant_id, i.id, 0, i.customer_id, i.id, 1, i.currency, i.due_on, i.total_minor, i.open_minor,
    case when i.state = 'OPEN' and i.disputed then i.open_minor else 0 end,
    case when i.state = 'OPEN' and i.disputed then 'DISPUTE' end,
    case i.state when 'PAID' then i.paid_on when 'VOID' then i.issued_on end
from invoice i where i.kind = 'INVOICE' and i.state <> 'DRAFT';

--changeset duebook:0320-ledger-entry-item
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'ledger_entry' and column_name = 'item_id'
--comment: which item an entry moves; null where it moves nothing that is owed
alter table ledger_entry add column item_id binary(16);

--changeset duebook:0320-ledger-entry-item-known
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:1 select exists (select 1 from ledger_entry where item_id is null and 'RECEIVABLE' in (debit, credit))
update ledger_entry set item_id = invoice_id where item_id is null and 'RECEIVABLE' in (debit, credit);

--changeset duebook:0320-ledger-entry-item-index
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.statistics where table_schema = database() and table_name = 'ledger_entry' and index_name = 'ledger_item'
--comment: an item's balance, on any day, without touching the rows; an invoice's history needs no more than its rows
alter table ledger_entry add key ledger_item (tenant_id, item_id, booked_on, debit, credit, amount_minor),
    add key ledger_of_invoice (tenant_id, invoice_id), drop key ledger_invoice,
    add constraint ledger_item foreign key (tenant_id, item_id) references due_item (tenant_id, id);

--changeset duebook:0320-ledger-open-day
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'open_day' and column_name = 'invoices'
--comment: how many invoices are next due on that day; items and amounts are those of due items
alter table open_day add column invoices bigint not null default 0;

--changeset duebook:0320-ledger-open-day-known
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select exists (select 1 from open_day where invoices > 0)
update open_day set invoices = items where items > 0;

--changeset duebook:0320-receivables-owed-index
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:1 select count(distinct index_name) from information_schema.statistics where table_schema = database() and table_name = 'invoice' and index_name = 'invoice_owed'
--comment: what customers owe is read from their due items
alter table invoice drop key invoice_owed;
