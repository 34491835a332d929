"""First names of people, so that none is mended: "aunt linda" is no "linea"."""

from __future__ import annotations

GIVEN_NAMES = frozenset(
    """aaron abby abdul abigail adam adele adrian agnes ahmed aidan aisha alan albert alejandro alex
    alexa alexander alfred ali alice alicia alina alison allison alma alvin amanda amara amber
    amelia amina amir amit amy ana andre andrea andrew andy angel angela angie anika anita anjali
    ann anna anne annie anthony antonio anya april ariel arjun arthur arun asha ashley audrey
    austin ava barbara barry beatrice becca becky belinda bella ben benjamin bernard bernice beth
    betty beverly bianca bill billy blake bob bobby bonnie brad brandon brenda brent brett brian
    bridget brittany brooke bruce bryan caitlin caleb calvin camila candice carl carla carlos carmen
    carol caroline carrie casey cassie catherine cathy cecilia cedric chad charlene charles charlie
    charlotte chelsea cheryl chloe chris christina christine christopher cindy claire clara clarence
    claudia clay clint cody colin colleen connie connor corey courtney craig cristina curtis cynthia
    daisy dale damian dan dana daniel daniela danielle danny daphne darlene darren dave david dawn
    dean deb debbie deborah deepa delia denise dennis derek desmond devon diana diane diego dina
    dmitri dominic don donald donna doris dorothy doug douglas duane dustin dylan earl ed eddie
    edgar edith edward edwin eileen elaine eleanor elena eli elias elijah elisa elizabeth ella ellen
    ellie elsa emil emily emma eric erica erik erin ernest esme esther ethan eugene eva evan evelyn
    faith farah fatima felicia felix fernando fiona florence frances francis frank fred freya gabe
    gabriel gail gareth gary gavin gene geoff george gerald geraldine gilbert gina ginny giovanni
    gita glen glenn gloria gordon grace graham greg gregory greta gus gwen hailey hannah hans harold
    harriet harris harry harvey hassan hazel heather hector heidi helen helena henry herbert holly
    hope howard hugh hugo ian ibrahim ida imani ines ingrid irene iris isaac isabel isabella ivan
    jack jackie jackson jacob jade jaime jake jamal james jamie jan jane janet janice jared jasmine
    jason javier jay jean jeff jeffrey jen jenna jennifer jenny jeremy jerome jerry jesse jessica
    jill jim jimmy jin joan joann joanna joe joel johanna john johnny jon jonah jonathan jordan jorge
    jose joseph josh joshua joy joyce juan juanita judith judy julia julian julie june justin kai
    kara kareem karen karim karl kate katherine kathleen kathy katie kayla keisha keith kelly kelsey
    ken kendra kenneth kenny kevin kiara kim kimberly kiran kirsten kofi kristen kristin kurt kwame
    kyle lance larry laura lauren laurie layla leah lee leila lena leo leon leona leonard leroy
    leslie lewis liam lidia lila lillian lily linda lindsay lisa liz logan lois lola lonnie loretta
    lorraine lou louis louise lucas lucia lucille lucy luis luke luna lydia lynn mabel maddie
    madison malcolm malik mandy manuel marc marcia marco marcus margaret margie maria marian marie
    marilyn mario marion marissa marjorie mark marlene marsha marta martha martin marvin mary mateo
    matt matthew maureen maurice max maya meera megan mei melanie melinda melissa mercedes meredith
    mia micah michael michelle miguel mike mildred miles milo mindy miranda miriam mitch mohamed
    mohammed molly monica morgan muriel myra nadia nancy naomi natalie natasha nathan neha neil
    nell nicholas nick nicole nigel nikhil nina noah noel noelle nora norma norman olga oliver
    olivia omar oscar owen paige pam pamela pat patricia patrick patty paul paula pauline pedro
    peggy penny perry pete peter petra phil philip phoebe phyllis pierre pooja priscilla priya
    quentin quincy rachel rafael rahul raj rajesh ralph ramona randall randy raquel raul ravi ray
    raymond rebecca reggie regina renee rhonda ricardo richard rick ricky rita rob robert roberta
    robin rochelle rodney roger rohan roland ron ronald ronnie rosa rosalie rosemary rosie ross
    roxanne roy ruben ruby rudy russell ruth ryan sabrina sadie sally sam samantha samir samuel
    sandra sandy sanjay sara sarah sasha saul scott sean sergio seth shane shannon sharon shaun
    shawn sheila shelley sherry shirley sid sidney sierra silvia simon simone sofia sonia sonya
    sophia sophie stacey stacy stan stanley stella stephanie stephen steve steven stuart sue sunita
    susan susie suzanne sven sylvia tamara tammy tanya tara tasha ted terence teresa terry theo
    theresa thomas tia tiffany tim timothy tina toby todd tom tommy toni tony tracy travis trevor
    trish troy tyler tyrone ursula valerie vanessa vera vernon veronica vicky victor victoria vijay
    vikram vince vincent viola violet virginia vivian wade wallace walter wanda warren wayne wendy
    wes wesley wilfred will william willie winston xavier yasmin yolanda yuki yusuf yvette yvonne
    zach zachary zara zoe""".split()
)
"""Common in English-speaking countries, of many origins."""
