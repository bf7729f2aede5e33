--liquibase formatted sql

--changeset duebook:0214-imports-task
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.table_constraints where table_schema = database() and table_name = 'import_run' and constraint_name = 'import_run_task'
alter table import_run add constraint import_run_task foreign key (tenant_id, task_id) references task (tenant_id, id);

--changeset duebook:0214-imports-check
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.table_constraints where table_schema = database() and table_name = 'import_run' and constraint_name = 'import_run_check'
alter table import_run add constraint import_run_check foreign key (tenant_id, check_id) references task (tenant_id, id);
