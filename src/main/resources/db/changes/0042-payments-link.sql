--liquibase formatted sql

--changeset duebook:0042-payments-link
create table if not exists payment_link (
    tenant_id   binary(16)   not null,
    id          binary(16)   not null,
    version     bigint       not null,
    customer_id binary(16)   not null,
    invoice_id  binary(16)   not null,
    created_at  datetime(6)  not null,
    created_by  varchar(120) not null,
    expires_at  datetime(6)  not null,
    revoked_at  datetime(6),
    primary key (tenant_id, id),
    key payment_link_invoice (tenant_id, invoice_id),
    constraint payment_link_customer foreign key (tenant_id, customer_id) references customer (tenant_id, id),
    constraint payment_link_invoice foreign key (tenant_id, invoice_id) references invoice (tenant_id, id)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0042-payments-link-index
--comment: platform table; the only thing that is read before the workspace is known. SHA-256 of the token, never the token
create table if not exists pay_link_index (
    token_hash   binary(32) not null,
    workspace_id binary(16) not null,
    link_id      binary(16) not null,
    primary key (token_hash)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0042-payments-attempt-link
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'payment_attempt' and column_name = 'link_id'
alter table payment_attempt
    add column link_id binary(16),
    add key attempt_link (tenant_id, link_id, created_at),
    add constraint attempt_link foreign key (tenant_id, link_id) references payment_link (tenant_id, id);
