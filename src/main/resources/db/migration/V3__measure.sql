create table topic (
    number int primary key,
    name_th varchar(300) not null,
    name_en varchar(300) not null
);

create sequence measure_seq start with 1 increment by 50;

create table measure (
    id bigint primary key,
    fiscal_year int not null references fiscal_year (be_year),
    number int not null,
    title varchar(4000) not null,
    topic_number int references topic (number),
    period_start date not null,
    period_end date not null,
    steps varchar(100000) not null,
    search_text varchar(10000) not null,
    version int not null,
    unique (fiscal_year, number)
);

create table measure_link (
    measure_id bigint not null references measure (id),
    position int not null,
    code varchar(10),
    indicator int not null,
    inferred boolean not null,
    primary key (measure_id, position)
);

create index measure_link_indicator on measure_link (indicator, measure_id);

create sequence assignment_seq start with 1 increment by 50;

create table assignment (
    id bigint primary key,
    measure_id bigint not null references measure (id),
    division_id bigint not null references division (id),
    duty varchar(10) not null,
    status varchar(20) not null,
    outcome varchar(20000) not null,
    obstacle varchar(20000) not null,
    changed_by varchar(100),
    changed_at timestamp with time zone,
    version int not null,
    unique (measure_id, division_id)
);

create index assignment_division on assignment (division_id, status, measure_id);

create sequence evidence_seq start with 1 increment by 50;

create table evidence (
    id bigint primary key,
    assignment_id bigint not null references assignment (id),
    address varchar(2000) not null,
    -- SHA-256, since an index entry of PostgreSQL takes 2,704 bytes and a Thai letter three of them.
    address_hash varchar(64) not null,
    added_by varchar(100) not null,
    added_at timestamp with time zone not null,
    unique (assignment_id, address_hash)
);

insert into topic (number, name_th, name_en) values
    (1, 'กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ', 'Transparent and efficient work processes'),
    (2, 'การให้บริการและระบบ E-Service', 'Services and the E-Service system'),
    (3, 'ช่องทางและรูปแบบการประชาสัมพันธ์', 'Channels and forms of public communication'),
    (4, 'กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ', 'Oversight of the use of government property'),
    (5, 'ความโปร่งใสในการใช้งบประมาณและจัดซื้อจัดจ้าง', 'Transparency of budget and procurement'),
    (6, 'การควบคุม ตรวจสอบการใช้อำนาจและบริหารงานบุคคล', 'Control of the exercise of power and of personnel matters'),
    (7, 'กลไกแก้ไขและป้องกันการทุจริต', 'Mechanisms against corruption');
