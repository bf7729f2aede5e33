--liquibase formatted sql

--changeset duebook:0441-credit-statement
--comment: balance sheets of customers, a row for each year end; none is changed, what is not so any more says since when
create table if not exists credit_statement (
    tenant_id                 binary(16)   not null,
    id                        binary(16)   not null,
    version                   bigint       not null,
    customer_id               binary(16)   not null,
    year_end                  date         not null,
    currency                  char(3)      not null,
    total_assets_minor        bigint       not null,
    current_assets_minor      bigint,
    inventory_minor           bigint,
    cash_minor                bigint,
    equity_minor              bigint       not null,
    total_liabilities_minor   bigint       not null,
    current_liabilities_minor bigint,
    sales_minor               bigint,
    profit_minor              bigint,
    source                    varchar(120) not null,
    file_id                   binary(16),
    file_name                 varchar(255),
    recorded_at               datetime(6)  not null,
    recorded_by               varchar(120) not null,
    replaced_at               datetime(6),
    replaced_by               varchar(120),
    primary key (tenant_id, id),
    key credit_statement_customer (tenant_id, customer_id, year_end),
    constraint credit_statement_customer foreign key (tenant_id, customer_id) references customer (tenant_id, id),
    constraint credit_statement_file check ((file_id is null) = (file_name is null)),
    constraint credit_statement_replaced check ((replaced_at is null) = (replaced_by is null))
) engine = InnoDB default charset = utf8mb4;
