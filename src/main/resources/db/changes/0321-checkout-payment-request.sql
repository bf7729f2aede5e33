--liquibase formatted sql

--changeset duebook:0321-checkout-payment-request
--comment: asks a customer for money by one link; its id is that of the link
create table if not exists payment_request (
    tenant_id    binary(16)   not null,
    id           binary(16)   not null,
    version      bigint       not null,
    customer_id  binary(16)   not null,
    purpose      varchar(10)  not null,
    currency     char(3)      not null,
    -- what was open of its items when it was made
    amount_minor bigint       not null,
    created_at   datetime(6)  not null,
    created_by   varchar(120) not null,
    expires_at   datetime(6)  not null,
    revoked_at   datetime(6),
    primary key (tenant_id, id),
    key payment_request_customer (tenant_id, customer_id),
    constraint payment_request_customer foreign key (tenant_id, customer_id) references customer (tenant_id, id),
    constraint payment_request_amount check (amount_minor >= 0)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0321-checkout-payment-request-item
--comment: the due items that a request asks for, each with its invoice, which never changes
create table if not exists payment_request_item (
    tenant_id  binary(16) not null,
    id         binary(16) not null,
    version    bigint     not null,
    request_id binary(16) not null,
    -- from 1, in the order in which they are asked for
    position   int        not null,
    item_id    binary(16) not null,
    invoice_id binary(16) not null,
    primary key (tenant_id, id),
    unique key request_item_once (tenant_id, request_id, item_id),
    key request_item_item (tenant_id, item_id),
    key request_item_invoice (tenant_id, invoice_id),
    constraint request_item_request foreign key (tenant_id, request_id) references payment_request (tenant_id, id),
    constraint request_item_item foreign key (tenant_id, item_id) references due_item (tenant_id, id),
    constraint request_item_invoice foreign key (tenant_id, invoice_id) references invoice (tenant_id, id)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0321-checkout-payment-request-known
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select exists (select 1 from payment_request)
--comment: each link of before asks for its invoice, by the same token
insert into payment_request (tenant_id, id, version, customer_id, purpose, currency, amount_minor, created_at, created_by,
    expires_at, revoked_at)
select l.tenant_id, l.id, l.version, l.customer_id, 'INVOICE', i.currency, i.total_minor, l.created_at, l.created_by,
    l.expires_at, l.revoked_at
from payment_link l join invoice i on i.tenant_id = l.tenant_id and i.id = l.invoice_id;

--changeset duebook:0321-checkout-payment-request-item-known
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select exists (select 1 from payment_request_item)
--comment: their ids follow from what they join, so that a second try finds the same
insert into payment_request_item (tenant_id, id, version, request_id, position, item_id, invoice_id)
select l.tenant_id, unhex(left(sha2(concat(l.id, d.id), 256), 32)), 0, l.id, d.position, d.id, d.invoice_id
from payment_link l join due_item d on d.tenant_id = l.tenant_id and d.invoice_id = l.invoice_id;

--changeset duebook:0321-checkout-attempt-request
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:1 select count(*) from information_schema.table_constraints where table_schema = database() and table_name = 'payment_attempt' and constraint_name = 'attempt_link' and constraint_type = 'FOREIGN KEY'
--comment: an attempt's link is its request's
alter table payment_attempt
    drop foreign key attempt_link,
    add constraint attempt_request foreign key (tenant_id, link_id) references payment_request (tenant_id, id);

--changeset duebook:0321-checkout-payment-link-gone
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:1 select count(*) from information_schema.tables where table_schema = database() and table_name = 'payment_link'
drop table payment_link;
