--liquibase formatted sql

--changeset duebook:0312-disputes
--comment: objections to invoices, each from its beginning to its end; at most one of an invoice is open
create table if not exists dispute (
    tenant_id  binary(16)   not null,
    id         binary(16)   not null,
    version    bigint       not null,
    invoice_id binary(16)   not null,
    -- empty where it was taken over
    reason     varchar(500) not null,
    answer_by  date,
    state      varchar(9)   not null,
    raised_at  datetime(6)  not null,
    raised_by  varchar(120) not null,
    ended_at   datetime(6),
    ended_by   varchar(120),
    note       varchar(500),
    primary key (tenant_id, id),
    key dispute_invoice (tenant_id, invoice_id, raised_at),
    constraint dispute_invoice foreign key (tenant_id, invoice_id) references invoice (tenant_id, id),
    constraint dispute_ended check ((state = 'OPEN') = (ended_at is null))
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0312-disputes-known
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select exists (select 1 from dispute)
--comment: each invoice that is disputed gets its dispute, under the invoice's own id; nobody knows any more since when
insert into dispute (tenant_id, id, version, invoice_id, reason, state, raised_at, raised_by)
select i.tenant_id, i.id, 0, i.id, '', 'OPEN', i.created_at, '' from invoice i where i.state = 'OPEN' and i.disputed;
