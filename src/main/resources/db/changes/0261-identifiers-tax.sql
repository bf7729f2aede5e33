--liquibase formatted sql

--changeset duebook:0261-customer-tax-number
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:1 select count(*) from information_schema.columns where table_schema = database() and table_name = 'customer' and column_name = 'tax_number' and character_maximum_length < 200
--comment: what was given as one is kept whatever it is
alter table customer modify column tax_number varchar(200);

--changeset duebook:0261-workspace-tax-number
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:1 select count(*) from information_schema.columns where table_schema = database() and table_name = 'workspace' and column_name = 'tax_number' and character_maximum_length < 200
alter table workspace modify column tax_number varchar(200);

--changeset duebook:0261-customer-tax-to-check
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'customer' and column_name = 'tax_to_check'
--comment: whether the tax number cannot be right, and under which rules that was said; older rows are looked at in the next night
alter table customer add column tax_to_check boolean not null default false, add column tax_rules int not null default 0,
    add key customer_tax (tenant_id, archived_at, tax_to_check, name, id);
