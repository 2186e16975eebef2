-- What was assessed in a fiscal year and how, keyed by year since the rules change by year.
-- "confirmed" says that a public source states it; the rest waits for a look at the year's official handbook.

create table framework (
    fiscal_year int primary key,
    confirmed boolean not null,
    note varchar(1000) not null
);

create table instrument (
    fiscal_year int not null references framework (fiscal_year),
    code varchar(10) not null,
    position int not null,
    name_th varchar(200) not null,
    name_en varchar(200) not null,
    short_name_th varchar(50) not null,
    short_name_en varchar(50) not null,
    weight numeric(5, 4) not null,
    primary key (fiscal_year, code)
);

create table indicator (
    fiscal_year int not null references framework (fiscal_year),
    number int not null,
    instrument varchar(10) not null,
    name_th varchar(200) not null,
    name_en varchar(200) not null,
    primary key (fiscal_year, number),
    foreign key (fiscal_year, instrument) references instrument (fiscal_year, code)
);

create table question_item (
    fiscal_year int not null references framework (fiscal_year),
    code varchar(10) not null,
    indicator int not null,
    confirmed boolean not null,
    primary key (fiscal_year, code),
    foreign key (fiscal_year, indicator) references indicator (fiscal_year, number)
);

-- Position 1 is the best rating; min_instrument is asked of each instrument, and of none where it is null.
create table rating_step (
    fiscal_year int not null references framework (fiscal_year),
    position int not null,
    name_th varchar(100) not null,
    name_en varchar(100) not null,
    min_total numeric(5, 2) not null,
    min_instrument numeric(5, 2),
    confirmed boolean not null,
    primary key (fiscal_year, position)
);

-- No reference to the framework: a year may have scores before its own framework is known.
create table indicator_score (
    fiscal_year int not null,
    indicator int not null,
    score numeric(5, 2) not null,
    source varchar(300) not null,
    version int not null,
    primary key (fiscal_year, indicator)
);

insert into framework (fiscal_year, confirmed, note) values
    (2564, false, 'รอยืนยันกับคู่มือ: การแบ่งข้อ E และข้อ O'),
    (2565, false, 'รอยืนยันกับคู่มือ: การแบ่งข้อ I ข้อ E และข้อ O'),
    (2566, false, 'รอยืนยันกับคู่มือ: การแบ่งข้อ I ข้อ E และข้อ O และเกณฑ์ระดับผลการประเมิน'),
    (2567, false, 'รอยืนยันกับคู่มือ: การแบ่งข้อ O'),
    (2568, false, 'รอยืนยันกับคู่มือ: การแบ่งข้อ O และเกณฑ์ระดับผลการประเมิน');

insert into instrument (fiscal_year, code, position, name_th, name_en, short_name_th, short_name_en, weight)
select f.fiscal_year, i.code, i.position, i.name_th, i.name_en, i.short_th, i.short_en, i.weight
from framework f
cross join (values
    ('IIT', 1, 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน', 'Internal Integrity and Transparency Assessment', 'ภายใน', 'internal',
        0.30),
    ('EIT', 2, 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก', 'External Integrity and Transparency Assessment', 'ภายนอก', 'external',
        0.30),
    ('OIT', 3, 'แบบตรวจการเปิดเผยข้อมูลสาธารณะ', 'Open Data Integrity and Transparency Assessment', 'เปิดเผย', 'open data', 0.40)
) as i (code, position, name_th, name_en, short_th, short_en, weight);

insert into indicator (fiscal_year, number, instrument, name_th, name_en)
select f.fiscal_year, i.number, i.instrument, i.name_th, i.name_en
from framework f
cross join (values
    (1, 'IIT', 'การปฏิบัติหน้าที่', 'Performance of duty'),
    (2, 'IIT', 'การใช้งบประมาณ', 'Budget expenditure'),
    (3, 'IIT', 'การใช้อำนาจ', 'Exercise of power'),
    (4, 'IIT', 'การใช้ทรัพย์สินของราชการ', 'Use of government property'),
    (5, 'IIT', 'การแก้ไขปัญหาการทุจริต', 'Corruption mitigation'),
    (6, 'EIT', 'คุณภาพการดำเนินงาน', 'Service quality'),
    (7, 'EIT', 'ประสิทธิภาพการสื่อสาร', 'Communication efficiency'),
    (8, 'EIT', 'การปรับปรุงการทำงาน', 'Improvement of work processes'),
    (9, 'OIT', 'การเปิดเผยข้อมูล', 'Disclosure of information'),
    (10, 'OIT', 'การป้องกันการทุจริต', 'Corruption prevention')
) as i (number, instrument, name_th, name_en);

insert into question_item (fiscal_year, code, indicator, confirmed)
select r.fiscal_year, r.letter || cast(n.number as varchar(3)), r.indicator, r.confirmed
from (values
    (2564, 'I', 1, 6, 1, true), (2564, 'I', 7, 12, 2, true), (2564, 'I', 13, 18, 3, true),
    (2564, 'I', 19, 24, 4, true), (2564, 'I', 25, 30, 5, true),
    (2564, 'E', 1, 5, 6, false), (2564, 'E', 6, 10, 7, false), (2564, 'E', 11, 15, 8, false),
    (2564, 'O', 1, 33, 9, false), (2564, 'O', 34, 43, 10, false),
    (2565, 'I', 1, 6, 1, false), (2565, 'I', 7, 12, 2, false), (2565, 'I', 13, 18, 3, false),
    (2565, 'I', 19, 24, 4, false), (2565, 'I', 25, 30, 5, false),
    (2565, 'E', 1, 5, 6, false), (2565, 'E', 6, 10, 7, false), (2565, 'E', 11, 15, 8, false),
    (2565, 'O', 1, 33, 9, false), (2565, 'O', 34, 43, 10, false),
    (2566, 'I', 1, 6, 1, false), (2566, 'I', 7, 12, 2, false), (2566, 'I', 13, 18, 3, false),
    (2566, 'I', 19, 24, 4, false), (2566, 'I', 25, 30, 5, false),
    (2566, 'E', 1, 5, 6, false), (2566, 'E', 6, 10, 7, false), (2566, 'E', 11, 15, 8, false),
    (2566, 'O', 1, 30, 9, false), (2566, 'O', 31, 43, 10, false),
    (2567, 'I', 1, 3, 1, true), (2567, 'I', 4, 6, 2, true), (2567, 'I', 7, 9, 3, true),
    (2567, 'I', 10, 12, 4, true), (2567, 'I', 13, 15, 5, true),
    (2567, 'E', 1, 3, 6, true), (2567, 'E', 4, 6, 7, true), (2567, 'E', 7, 9, 8, true),
    (2567, 'O', 1, 25, 9, false), (2567, 'O', 26, 35, 10, false),
    (2568, 'I', 1, 3, 1, true), (2568, 'I', 4, 6, 2, true), (2568, 'I', 7, 9, 3, true),
    (2568, 'I', 10, 12, 4, true), (2568, 'I', 13, 15, 5, true),
    (2568, 'E', 1, 3, 6, true), (2568, 'E', 4, 6, 7, true), (2568, 'E', 7, 9, 8, true),
    (2568, 'O', 1, 20, 9, false), (2568, 'O', 21, 28, 10, false)
) as r (fiscal_year, letter, first_number, last_number, indicator, confirmed)
join (
    select 10 * tens.digit + ones.digit as number
    from (values (0), (1), (2), (3), (4)) as tens (digit)
    cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) as ones (digit)
) as n on n.number between r.first_number and r.last_number;

insert into rating_step (fiscal_year, position, name_th, name_en, min_total, min_instrument, confirmed)
select f.fiscal_year, s.position, s.name, s.name, s.min_total, null, true
from framework f
cross join (values
    (1, 'AA', 95), (2, 'A', 85), (3, 'B', 75), (4, 'C', 65), (5, 'D', 55), (6, 'E', 50), (7, 'F', 0)
) as s (position, name, min_total)
where f.fiscal_year <= 2565;

insert into rating_step (fiscal_year, position, name_th, name_en, min_total, min_instrument, confirmed)
select f.fiscal_year, s.position, s.name_th, s.name_en, s.min_total, s.min_instrument, f.fiscal_year = 2567
from framework f
cross join (values
    (1, 'ผ่านดีเยี่ยม', 'Excellent pass', 95, 95),
    (2, 'ผ่านดี', 'Good pass', 85, 85),
    (3, 'ผ่าน', 'Pass', 85, null),
    (4, 'ต้องปรับปรุง', 'Needs improvement', 70, null),
    (5, 'ต้องปรับปรุงโดยด่วน', 'Needs urgent improvement', 0, null)
) as s (position, name_th, name_en, min_total, min_instrument)
where f.fiscal_year >= 2566;
