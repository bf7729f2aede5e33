--liquibase formatted sql

--changeset duebook:0210-names-tag
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'customer_tag' and column_name = 'tag' and collation_name = 'utf8mb4_bin'
--comment: what is the same name is decided in Java (NameKey), since no collation that MariaDB and MySQL share tells all characters apart
alter table customer_tag modify column tag varchar(40) character set utf8mb4 collate utf8mb4_bin not null;

--changeset duebook:0210-names-industry
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'customer_tally' and column_name = 'industry' and collation_name = 'utf8mb4_bin'
alter table customer_tally modify column industry varchar(60) character set utf8mb4 collate utf8mb4_bin not null;

--changeset duebook:0210-names-alert-rule
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'alert_rule' and column_name = 'name' and collation_name = 'utf8mb4_bin'
alter table alert_rule modify column name varchar(120) character set utf8mb4 collate utf8mb4_bin not null;

--changeset duebook:0210-names-mail-block
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'mail_block' and column_name = 'address' and collation_name = 'utf8mb4_bin'
alter table mail_block modify column address varchar(254) character set utf8mb4 collate utf8mb4_bin not null;

--changeset duebook:0210-names-token
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'single_use_token' and column_name = 'subject' and collation_name = 'utf8mb4_bin'
alter table single_use_token modify column subject varchar(254) character set utf8mb4 collate utf8mb4_bin not null;

--changeset duebook:0210-names-charge
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'payment' and column_name = 'provider_ref' and collation_name = 'utf8mb4_bin'
--comment: a provider's ids differ in case
alter table payment modify column provider_ref varchar(120) character set utf8mb4 collate utf8mb4_bin;

--changeset duebook:0210-names-refund
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'payment_refund' and column_name = 'provider_ref' and collation_name = 'utf8mb4_bin'
alter table payment_refund modify column provider_ref varchar(120) character set utf8mb4 collate utf8mb4_bin;

--changeset duebook:0210-names-session
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'payment_attempt' and column_name = 'session' and collation_name = 'utf8mb4_bin'
alter table payment_attempt modify column session varchar(120) character set utf8mb4 collate utf8mb4_bin;

--changeset duebook:0210-names-work
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'work_item' and column_name = 'subject' and collation_name = 'utf8mb4_bin'
alter table work_item modify column subject varchar(100) character set utf8mb4 collate utf8mb4_bin not null;

--changeset duebook:0210-names-number-key
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'invoice' and column_name = 'number_key'
--comment: numbers that differ in case only are the same; all else tells two apart. The number itself keeps the order and the search of people
alter table invoice
    add column number_key varchar(40) character set utf8mb4 collate utf8mb4_bin generated always as (lower(number)) virtual,
    add unique key invoice_number_key (tenant_id, number_key);

--changeset duebook:0210-names-number
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:1 select count(*) from information_schema.statistics where table_schema = database() and table_name = 'invoice' and index_name = 'invoice_number' and seq_in_index = 1 and non_unique = 0
alter table invoice drop key invoice_number, add key invoice_number (tenant_id, number);
