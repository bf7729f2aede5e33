--liquibase formatted sql

--changeset duebook:0430-segments
--comment: conditions on what is known of customers, under a name; who belongs to one is never stored
create table if not exists segment (
    tenant_id  binary(16)  not null,
    id         binary(16)  not null,
    version    bigint      not null,
    name       varchar(80) not null,
    conditions text        not null,
    primary key (tenant_id, id),
    unique key segment_name (tenant_id, name),
    constraint segment_tenant foreign key (tenant_id) references workspace (id)
) engine = InnoDB default charset = utf8mb4;
