-- Sums by kind of run, from which all totals of a project are made without reading its runs. The sums of V1 had no kinds;
-- a project of that time has no rows here and is totalled anew when it is next opened.

-- the same number for runs that use the same figures and share the same errors
alter table project_run add column if not exists kind bigint default 0 not null;

-- manufacture, where the run asks for it
alter table project_run add column if not exists embodied_kg double precision;

drop table if exists project_sum;

create table if not exists project_kind (
    project_id bigint not null,
    stage varchar(30) not null,
    outcome varchar(20) not null,
    kind bigint not null,
    -- id of one of its runs
    example bigint not null,
    runs bigint not null,
    trainings bigint not null,
    hours double precision not null,
    device_hours double precision not null,
    runs_without_hours bigint not null,
    hardware_kwh double precision not null,
    meter_only_kwh double precision not null,
    energy_kwh double precision not null,
    measured_kwh double precision not null,
    kg double precision not null,
    -- sum of kg² of the runs
    squared_kg double precision not null,
    embodied_kg double precision not null,
    runs_embodied bigint not null,
    cost double precision not null,
    runs_priced bigint not null,
    runs_without_price bigint not null,
    primary key (project_id, stage, outcome, kind),
    foreign key (project_id) references project (id) on delete cascade
);
