--liquibase formatted sql

--changeset duebook:0331-checkout-share-item
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'attempt_share' and column_name = 'item_id'
--comment: which due item an attempt pays; those of before pay what the invoice has open, the earliest due first
alter table attempt_share
    add column item_id binary(16),
    modify column invoice_id binary(16),
    add unique key share_item_once (tenant_id, attempt_id, item_id),
    add key share_item (tenant_id, item_id),
    drop key share_once,
    add constraint share_item foreign key (tenant_id, item_id) references due_item (tenant_id, id),
    add constraint share_of_something check (invoice_id is not null or item_id is not null);

--changeset duebook:0331-checkout-item-slot
--comment: which attempt a due item's one possible checkout belongs to
create table if not exists item_slot (
    tenant_id  binary(16) not null,
    item_id    binary(16) not null,
    attempt_id binary(16) not null,
    primary key (tenant_id, item_id),
    key slot_of_attempt (tenant_id, attempt_id),
    constraint item_slot_item foreign key (tenant_id, item_id) references due_item (tenant_id, id),
    constraint item_slot_attempt foreign key (tenant_id, attempt_id) references payment_attempt (tenant_id, id)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0331-checkout-item-slot-known
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select exists (select 1 from item_slot)
--comment: what could be paid for an invoice pays each of its items
insert into item_slot (tenant_id, item_id, attempt_id)
select s.tenant_id, d.id, s.attempt_id
from checkout_slot s join due_item d on d.tenant_id = s.tenant_id and d.invoice_id = s.invoice_id;

--changeset duebook:0331-checkout-slot-gone
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:1 select count(*) from information_schema.tables where table_schema = database() and table_name = 'checkout_slot'
drop table checkout_slot;

--changeset duebook:0331-checkout-request-charge
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:1 select count(*) from information_schema.columns where table_schema = database() and table_name = 'payment_request_item' and column_name = 'invoice_id' and is_nullable = 'NO'
--comment: a request may ask for what is no part of an invoice
alter table payment_request_item modify column invoice_id binary(16);
