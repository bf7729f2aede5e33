--liquibase formatted sql

--changeset duebook:0381-customers-group
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'customer' and column_name = 'parent_id'
--comment: who stands above a customer, and the head of its group; both null for who has nobody above it
alter table customer
    add column parent_id binary(16),
    add column head_id binary(16),
    add key customer_parent (tenant_id, parent_id),
    add key customer_head (tenant_id, head_id, parent_id),
    add constraint customer_parent foreign key (tenant_id, parent_id) references customer (tenant_id, id),
    add constraint customer_head foreign key (tenant_id, head_id) references customer (tenant_id, id);
