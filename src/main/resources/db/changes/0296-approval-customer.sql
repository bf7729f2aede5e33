--liquibase formatted sql

--changeset duebook:0296-approval-customer
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'approval_request' and column_name = 'customer_id'
--comment: whose page says that something waits; null for what is the workspace's own
alter table approval_request add column customer_id binary(16),
    add constraint approval_customer foreign key (tenant_id, customer_id) references customer (tenant_id, id);

--changeset duebook:0296-approval-customer-known
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from approval_request where customer_id is not null
--comment: of what waits already
update approval_request r
    left join invoice i on i.tenant_id = r.tenant_id and i.id = r.subject
    left join payment p on p.tenant_id = r.tenant_id and p.id = r.subject
set r.customer_id = coalesce(i.customer_id, p.customer_id)
where r.state = 'PENDING';
