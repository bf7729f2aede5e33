--liquibase formatted sql

--changeset duebook:0240-imports-layout
--comment: what the columns of a file meant when it was last taken in, so that nobody says it again for the next
create table if not exists import_layout (
    tenant_id binary(16)  not null,
    id        binary(16)  not null,
    kind      varchar(10) not null,
    -- SHA-256 of the header's cells
    header    binary(32)  not null,
    -- as JSON
    mapping   text        not null,
    primary key (tenant_id, id),
    unique key import_layout_header (tenant_id, kind, header),
    constraint import_layout_tenant foreign key (tenant_id) references workspace (id)
) engine = InnoDB default charset = utf8mb4;
