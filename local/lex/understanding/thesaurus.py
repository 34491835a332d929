"""Everyday words that ask for the same thing: a general thesaurus, not any bot's vocabulary.

Only a word that a bot does not know is looked up, so an author's own distinctions stand.
"""

_ENGLISH = """
book reserve schedule arrange
reservation booking
buy purchase order get acquire
rent hire lease
cancel revoke abort scrap drop
cancellation cancelation
change modify alter edit amend update adjust
switch swap exchange change
reschedule postpone move
show display list view see give tell
check verify look view see
find search locate lookup look
send deliver ship mail dispatch forward
delivery shipment shipping parcel package
arrive come reach
pay settle
payment transaction
bill invoice
transfer send move wire
money cash funds fund
deposit payin
withdraw withdrawal
price cost fee charge rate fare
cheap affordable inexpensive budget
expensive costly pricey dear
help assist support aid assistance
agent representative human person operator advisor adviser somebody someone people
talk speak chat
call phone ring telephone dial
phone telephone mobile cellphone cell smartphone
number digits
email mail message
address location place
open start begin launch activate enable
activate enable register
close shut end finish
stop halt end quit cease terminate discontinue
remove delete erase clear discard drop
add include insert append
create make new open
repeat resend again
return refund reimburse reimbursement
refund reimbursement
fix repair mend
broken defective faulty damaged dead
problem issue trouble fault error
wrong incorrect mistaken
complain complaint dissatisfied unhappy
outage downtime disruption
slow sluggish laggy
internet wifi broadband network connection
signal reception coverage
lose lost misplace missing mislay
stolen steal theft rob
block freeze suspend lock
unlock unblock
password passcode passphrase
login signin logon
account profile
balance funds
statement summary report
plan subscription tariff package
upgrade improve
join enroll enrol register signup subscribe
leave quit unsubscribe
member membership
hours times
menu card
food meal dish
hungry starving famished
dinner supper
lunch midday
drink beverage
car vehicle automobile auto
hotel motel accommodation lodging inn
room suite
stay night
flight plane airplane
trip journey travel vacation holiday
vacation holiday leave
ticket pass
doctor physician
dentist orthodontist
appointment visit consultation
meeting appointment
sick ill unwell poorly
pain ache hurt
medicine medication drug prescription
flower bouquet bloom
gift present
size dimension
big large huge
small little tiny
quick fast rapid speedy
current present
remaining left outstanding
total sum overall
last latest recent previous
employee colleague coworker staff worker
boss manager supervisor
salary pay wage wages paycheck
payslip paystub
job position vacancy work
apply request
need require
recommend suggest advise
recommendation suggestion
option choice alternative
available free
book novel
loan borrow lend
renew extend prolong
fine penalty
movie film
music song
weather forecast
temperature heat
order purchase
track trace follow
status progress state
where whereabouts
history past
discount coupon voucher promo promotion offer deal
card creditcard
limit cap maximum
insurance cover coverage policy
claim request
customer client
service support
store shop outlet branch
near nearby close nearest closest
direction route
work function operate
download save
upload attach
information info details detail
question query ask
answer reply response
explain describe
name title
confirm approve
deny reject decline refuse
spend spending expenditure expense
save saving
buy get
kid child children
friend buddy pal
home house
city town
""".strip()

_BY_LANGUAGE = {"en": _ENGLISH}


def groups(language: str) -> list[list[str]]:
    """Return groups of words with one meaning; a word may be in several."""
    return [line.split() for line in _BY_LANGUAGE.get(language, "").splitlines()]
