<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Problem</name>
        <message>
            <source>A carton with this square code is in the record already.</source>
            <translation>Una caja con este código cuadrado ya está en el registro.</translation>
        </message>
        <message>
            <source>A container holds between 1 and {most} syringes.</source>
            <translation>En un recipiente caben entre 1 y {most} jeringas.</translation>
        </message>
        <message>
            <source>A part of the code ({part}) is cut off or too long. Please scan it again.</source>
            <translation>Una parte del código ({part}) está cortada o es demasiado larga. Vuelva a leerlo.</translation>
        </message>
        <message>
            <source>A syringe has left this carton, so it can’t be removed. Correct its count instead.</source>
            <translation>De esta caja ya salió una jeringa, así que no se puede quitar. Corrija cuántas trae.</translation>
        </message>
        <message>
            <source>An injection is under way with this syringe. Go on with it, or end it, on Today.</source>
            <translation>Hay una inyección en curso con esta jeringa. Sígala en Hoy, o termínela allí.</translation>
        </message>
        <message>
            <source>By the record there is no syringe in the refrigerator that may be used.</source>
            <translation>Según el registro, no hay en el refrigerador ninguna jeringa que se pueda usar.</translation>
        </message>
        <message>
            <source>Count how many syringes are there.</source>
            <translation>Cuente cuántas jeringas hay.</translation>
        </message>
        <message>
            <source>Say since when it is out of the refrigerator.</source>
            <translation>Diga desde cuándo está fuera del refrigerador.</translation>
        </message>
        <message>
            <source>That time is still to come.</source>
            <translation>Esa hora todavía no ha llegado.</translation>
        </message>
        <message>
            <source>The article number does not add up, so a figure was misread. Please scan it again.</source>
            <translation>El número de artículo no cuadra: una cifra se leyó mal. Vuelva a leerlo.</translation>
        </message>
        <message>
            <source>The code has an unknown part ({part}). Please type what the carton says.</source>
            <translation>El código tiene una parte desconocida ({part}). Escriba lo que dice la caja.</translation>
        </message>
        <message>
            <source>The code holds a sign that does not belong there. Please scan it again.</source>
            <translation>El código tiene un signo que no corresponde. Vuelva a leerlo.</translation>
        </message>
        <message>
            <source>The code says neither lot nor date. Please type what the carton says.</source>
            <translation>El código no dice ni lote ni fecha. Lea el código cuadrado o escriba lo que dice la caja.</translation>
        </message>
        <message>
            <source>The code says two different things. Please type what the carton says.</source>
            <translation>El código dice dos cosas distintas. Escriba lo que dice la caja.</translation>
        </message>
        <message>
            <source>The date in the code is none. Please type what the carton says.</source>
            <translation>La fecha del código no existe. Escriba lo que dice la caja.</translation>
        </message>
        <message>
            <source>There are {count} syringes in this carton.</source>
            <translation>En esta caja hay {count} jeringas.</translation>
        </message>
        <message>
            <source>There can’t be more in it than it holds.</source>
            <translation>No puede haber dentro más de las que caben.</translation>
        </message>
        <message>
            <source>This is another kind of code. Scan the square code of the carton.</source>
            <translation>Este es otro tipo de código. Lea el código cuadrado de la caja.</translation>
        </message>
        <message>
            <source>This is too long for the square code of a carton.</source>
            <translation>Esto es demasiado largo para el código cuadrado de una caja.</translation>
        </message>
        <message>
            <source>This was changed meanwhile, so it can’t be taken back.</source>
            <translation>Esto cambió mientras tanto, así que no se puede deshacer.</translation>
        </message>
        <message>
            <source>This was changed meanwhile. Please look again.</source>
            <translation>Esto cambió mientras tanto. Vuelva a mirar.</translation>
        </message>
        <message>
            <source>Write down between 1 and {most} cartons at once.</source>
            <translation>Anote entre 1 y {most} cajas a la vez.</translation>
        </message>
        <message>
            <source>{count} syringes have left this carton, so it held no fewer.</source>
            <translation>De esta caja ya salieron {count} jeringas, así que no traía menos.</translation>
        </message>
    </context>
    <context>
        <name>CartonForm</name>
        <message>
            <source>Do not use a syringe that may have frozen. They are written down as set aside. Ask the pharmacist.</source>
            <translation>No use una jeringa que pueda haberse congelado. Se anotan como apartadas. Pregunte al farmacéutico.</translation>
        </message>
        <message>
            <source>How many syringes in a carton?</source>
            <translation>¿Cuántas jeringas trae una caja?</translation>
        </message>
        <message>
            <source>Only a month: it counts until its last day, {date}.</source>
            <translation>Solo el mes: vale hasta su último día, el {date}.</translation>
        </message>
        <message>
            <source>Where is it now?</source>
            <translation>¿Dónde está ahora?</translation>
        </message>
        <message>
            <source>Square code</source>
            <translation>Código cuadrado</translation>
        </message>
        <message>
            <source>Hold the scanner on the square code now. It types by itself.</source>
            <translation>Acerque ahora el lector al código cuadrado. Escribe solo.</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Lote</translation>
        </message>
        <message>
            <source>It stands beside LOT on the carton.</source>
            <translation>Está junto a LOT o LOTE en la caja.</translation>
        </message>
        <message>
            <source>Good until (EXP)</source>
            <translation>Válida hasta (EXP o CAD)</translation>
        </message>
        <message>
            <source>Another number</source>
            <translation>Otro número</translation>
        </message>
        <message>
            <source>Number of syringes</source>
            <translation>Número de jeringas</translation>
        </message>
        <message>
            <source>How many such cartons?</source>
            <translation>¿Cuántas cajas así?</translation>
        </message>
        <message>
            <source>In the United States a case of 28 is 4 cartons of 7.</source>
            <translation>En los Estados Unidos un paquete de 28 son 4 cajas de 7.</translation>
        </message>
        <message>
            <source>This was {date}. Its syringes must not be used.</source>
            <translation>Fue el {date}. No se deben usar sus jeringas.</translation>
        </message>
        <message>
            <source>This very carton was added on {date} already.</source>
            <translation>Esta misma caja ya se añadió el {date}.</translation>
        </message>
        <message>
            <source>Have a hand scanner?</source>
            <translation>¿Tiene un lector de mano?</translation>
        </message>
        <message>
            <source>It reads the square code. Or type what the box says.</source>
            <translation>Lee el código cuadrado. O escriba lo que dice la caja.</translation>
        </message>
        <message>
            <source>Please say where it is now.</source>
            <translation>Diga dónde está ahora.</translation>
        </message>
        <message>
            <source>The scanner ran parts of the code together.</source>
            <translation>El lector juntó partes del código.</translation>
        </message>
        <message>
            <source>Please type the lot, and compare the date with the box.</source>
            <translation>Escriba el lote y compare la fecha con la caja.</translation>
        </message>
        <message>
            <source>Read from the code. Does it match the box?</source>
            <translation>Leído del código. ¿Coincide con la caja?</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Leer otra vez</translation>
        </message>
        <message>
            <source>Read the code</source>
            <translation>Leer el código</translation>
        </message>
        <message>
            <source>In the refrigerator</source>
            <translation>En el refrigerador</translation>
        </message>
        <message>
            <source>Out of it</source>
            <translation>Fuera de él</translation>
        </message>
        <message>
            <source>It may have frozen</source>
            <translation>Quizá se congeló</translation>
        </message>
        <message>
            <source>For {name} only. A carton belongs to one person.</source>
            <translation>Solo para {name}. Cada caja es de una persona.</translation>
        </message>
        <message>
            <source>Add a carton</source>
            <translation>Añadir una caja</translation>
        </message>
        <message>
            <source>Correct this carton</source>
            <translation>Corregir esta caja</translation>
        </message>
        <message>
            <source>Save the carton</source>
            <translation>Guardar la caja</translation>
        </message>
        <message>
            <source>Type the date, say where it is now, then save.</source>
            <translation>Escriba la fecha, diga dónde está y guarde.</translation>
        </message>
        <message>
            <source>Type the date, then save.</source>
            <translation>Escriba la fecha y guarde.</translation>
        </message>
        <message>
            <source>An example. Yours may look different.</source>
            <translation>Un ejemplo. La suya puede verse distinta.</translation>
        </message>
        <message numerus="yes">
            <source>%n syringes with this</source>
            <translation>
                <numerusform>%n jeringa con esta caja</numerusform>
                <numerusform>%n jeringas con esta caja</numerusform>
            </translation>
        </message>
        <message>
            <source>{syringes}, enough until {date}</source>
            <translation>{syringes}, alcanzan hasta el {date}</translation>
        </message>
    </context>
    <context>
        <name>Supplies</name>
        <message>
            <source>Supplies</source>
            <translation>Suministros</translation>
        </message>
        <message>
            <source>Add a carton</source>
            <translation>Añadir una caja</translation>
        </message>
        <message numerus="yes">
            <source>After %n doses before these days:</source>
            <translation>
                <numerusform>Tras %n dosis antes de estos días:</numerusform>
                <numerusform>Tras %n dosis antes de estos días:</numerusform>
            </translation>
        </message>
        <message>
            <source>Out of the refrigerator</source>
            <translation>Fuera del refrigerador</translation>
        </message>
        <message>
            <source>I took one out</source>
            <translation>Saqué una</translation>
        </message>
        <message>
            <source>None is out, by the record.</source>
            <translation>Según el registro, no hay ninguna fuera.</translation>
        </message>
        <message>
            <source>What about it?</source>
            <translation>¿Qué pasó con ella?</translation>
        </message>
        <message>
            <source>I did not order</source>
            <translation>No lo pedí</translation>
        </message>
        <message>
            <source>I ordered</source>
            <translation>Ya lo pedí</translation>
        </message>
        <message>
            <source>An injection is under way with it.</source>
            <translation>Hay una inyección en curso con ella.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>It is in the refrigerator again</source>
            <translation>Está de nuevo en el refrigerador</translation>
        </message>
        <message>
            <source>It is back in the refrigerator. Its hours are kept.</source>
            <translation>Está de vuelta en el refrigerador. Sus horas quedan anotadas.</translation>
        </message>
        <message>
            <source>Set aside. Do not use it, and ask the pharmacist.</source>
            <translation>Apartada. No la use y pregunte al farmacéutico.</translation>
        </message>
        <message>
            <source>good until {date}</source>
            <translation>válida hasta el {date}</translation>
        </message>
        <message>
            <source>serial number {serial}</source>
            <translation>número de serie {serial}</translation>
        </message>
        <message>
            <source>How many are in the carton now?</source>
            <translation>¿Cuántas hay ahora en la caja?</translation>
        </message>
        <message>
            <source>How many of them?</source>
            <translation>¿Cuántas de ellas?</translation>
        </message>
        <message>
            <source>Why must they not be used?</source>
            <translation>¿Por qué no se deben usar?</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <source>I counted them</source>
            <translation>Las conté</translation>
        </message>
        <message>
            <source>The carton was left out</source>
            <translation>La caja se quedó fuera</translation>
        </message>
        <message>
            <source>They must not be used</source>
            <translation>No se deben usar</translation>
        </message>
        <message>
            <source>Those aside are gone</source>
            <translation>Las apartadas ya no están</translation>
        </message>
        <message>
            <source>Correct lot, date or number</source>
            <translation>Corregir lote, fecha o número</translation>
        </message>
        <message>
            <source>It was added by mistake</source>
            <translation>Se añadió por error</translation>
        </message>
        <message>
            <source>Choose what you want to say about it.</source>
            <translation>Elija qué quiere decir de ella.</translation>
        </message>
        <message numerus="yes">
            <source>%n syringes, added on {date}</source>
            <translation>
                <numerusform>%n jeringa, añadida el {date}</numerusform>
                <numerusform>%n jeringas, añadidas el {date}</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} used</source>
            <translation>{count} usadas</translation>
        </message>
        <message>
            <source>Counted.</source>
            <translation>Contadas.</translation>
        </message>
        <message>
            <source>The clock of every syringe in it runs from then.</source>
            <translation>El reloj de cada jeringa de la caja corre desde entonces.</translation>
        </message>
        <message>
            <source>Removed. It stays in the list of those used up.</source>
            <translation>Quitada. Queda en la lista de las terminadas.</translation>
        </message>
        <message>
            <source>Say why they must not be used.</source>
            <translation>Diga por qué no se deben usar.</translation>
        </message>
        <message numerus="yes">
            <source>%n cartons used up</source>
            <translation>
                <numerusform>%n caja terminada</numerusform>
                <numerusform>%n cajas terminadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide those used up</source>
            <translation>Ocultar las terminadas</translation>
        </message>
        <message numerus="yes">
            <source>%n syringes aside, of no recorded carton</source>
            <translation>
                <numerusform>%n jeringa apartada, de ninguna caja anotada</numerusform>
                <numerusform>%n jeringas apartadas, de ninguna caja anotada</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask the pharmacist about them.</source>
            <translation>Pregunte por ellas al farmacéutico.</translation>
        </message>
        <message>
            <source>Cartons</source>
            <translation>Cajas</translation>
        </message>
        <message>
            <source>In the order they are used</source>
            <translation>En el orden en que se usan</translation>
        </message>
        <message>
            <source>What the sources say</source>
            <translation>Qué dicen las fuentes</translation>
        </message>
        <message>
            <source>written down by mistake</source>
            <translation>anotada por error</translation>
        </message>
        <message>
            <source>It is gone</source>
            <translation>Ya no está</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>{duration} out of {limit} hours</source>
            <translation>{duration} de {limit} horas</translation>
        </message>
        <message>
            <source>of {limit} h</source>
            <comment>hours out of the refrigerator, inside a ring</comment>
            <translation>de {limit} h</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>The leaflet says: {statement}</source>
            <translation>El prospecto dice: {statement}</translation>
        </message>
        <message>
            <source>If it happened, write it down: its hours out still count.</source>
            <translation>Si ocurrió, anótelo: sus horas fuera siguen contando.</translation>
        </message>
        <message>
            <source>Check the leaflet in your carton.</source>
            <translation>Compruébelo en el prospecto de su caja.</translation>
        </message>
        <message>
            <source>Order note</source>
            <translation>Escribir el pedido</translation>
        </message>
        <message>
            <source>Pharmacy: {phone}</source>
            <translation>Farmacia: {phone}</translation>
        </message>
        <message>
            <source>To the pharmacy, or where my community takes it</source>
            <translation>A la farmacia, o donde lo recoge mi comunidad</translation>
        </message>
        <message>
            <source>Into the sharps container</source>
            <translation>Al recipiente de objetos punzantes</translation>
        </message>
        <message>
            <source>Born on {date}</source>
            <translation>Fecha de nacimiento: {date}</translation>
        </message>
        <message>
            <source>Anakinra (Kineret), prefilled syringes, 100 mg</source>
            <translation>Anakinra (Kineret), jeringas prellenadas, 100 mg</translation>
        </message>
        <message>
            <source>Prescription: {prescription}</source>
            <translation>Receta: {prescription}</translation>
        </message>
        <message>
            <source>Needed by {date}</source>
            <translation>Se necesita para el {date}</translation>
        </message>
        <message>
            <source>When did you take it out?</source>
            <translation>¿Cuándo la sacó?</translation>
        </message>
        <message>
            <source>Written down. Its clock runs from then on.</source>
            <translation>Anotado. Su reloj corre desde entonces.</translation>
        </message>
        <message numerus="yes">
            <source>Where did the %n set aside go?</source>
            <translation>
                <numerusform>¿A dónde fue la apartada?</numerusform>
                <numerusform>¿A dónde fueron las %n apartadas?</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose where they went.</source>
            <translation>Elija a dónde fueron.</translation>
        </message>
        <message>
            <source>Written down: it is gone.</source>
            <translation>Anotado: ya no está.</translation>
        </message>
        <message>
            <source>Begin a sharps container</source>
            <translation>Empezar un recipiente de objetos punzantes</translation>
        </message>
        <message>
            <source>About how many syringes would fill it to the top?</source>
            <translation>¿Con cuántas jeringas, más o menos, se llenaría hasta arriba?</translation>
        </message>
        <message>
            <source>Its label may say. A guess is fine: you can see when it is full.</source>
            <translation>Quizá lo diga su etiqueta. Basta un cálculo: usted ve cuándo está lleno.</translation>
        </message>
        <message>
            <source>How many are in it already?</source>
            <translation>¿Cuántas hay ya dentro?</translation>
        </message>
        <message>
            <source>The container is begun.</source>
            <translation>El recipiente está empezado.</translation>
        </message>
        <message>
            <source>Close the container for good?</source>
            <translation>¿Cerrar el recipiente del todo?</translation>
        </message>
        <message>
            <source>Then begin a new one.</source>
            <translation>Después, empiece uno nuevo.</translation>
        </message>
        <message>
            <source>The container is closed. Begin a new one when you have it.</source>
            <translation>El recipiente está cerrado. Empiece uno nuevo cuando lo tenga.</translation>
        </message>
        <message>
            <source>What to say or send</source>
            <translation>Qué decir o enviar</translation>
        </message>
        <message>
            <source>Copied. Paste it where you write to the pharmacy.</source>
            <translation>Copiado. Péguelo donde escribe a la farmacia.</translation>
        </message>
        <message>
            <source>Prescribed by {name}</source>
            <translation>Recetado por {name}</translation>
        </message>
        <message>
            <source>Say when it was taken out.</source>
            <translation>Diga cuándo se sacó.</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Copiar el texto</translation>
        </message>
        <message>
            <source>Refill for {name}</source>
            <translation>Resurtido para {name}</translation>
        </message>
        <message>
            <source>Just now</source>
            <translation>Ahora mismo</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Since which day?</source>
            <translation>¿Desde qué día?</translation>
        </message>
        <message>
            <source>And what time?</source>
            <translation>¿Y a qué hora?</translation>
        </message>
        <message>
            <source>That time is still to come.</source>
            <translation>Esa hora todavía no ha llegado.</translation>
        </message>
        <message>
            <source>I closed it</source>
            <translation>Lo cerré</translation>
        </message>
        <message>
            <source>Where does a full one go?</source>
            <translation>¿A dónde va uno lleno?</translation>
        </message>
        <message numerus="yes">
            <source>%n syringes in it</source>
            <translation>
                <numerusform>%n jeringa dentro</numerusform>
                <numerusform>%n jeringas dentro</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>About %n more, then close it at the line.</source>
            <translation>
                <numerusform>Más o menos %n más y ciérrelo en la línea.</numerusform>
                <numerusform>Unas %n más y ciérrelo en la línea.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your eyes count for more than this number.</source>
            <translation>Lo que usted ve vale más que este número.</translation>
        </message>
        <message>
            <source>Sharps container</source>
            <translation>Recipiente de objetos punzantes</translation>
        </message>
        <message>
            <source>No container yet</source>
            <translation>Todavía no hay recipiente</translation>
        </message>
        <message>
            <source>Begin one, and the app says when to close it for good.</source>
            <translation>Empiece uno y la aplicación le dice cuándo cerrarlo del todo.</translation>
        </message>
        <message>
            <source>Begin a container</source>
            <translation>Empezar un recipiente</translation>
        </message>
        <message>
            <source>By the count it has reached the line. Close it for good.</source>
            <translation>Según la cuenta, llegó a la línea. Ciérrelo del todo.</translation>
        </message>
        <message>
            <source>It looks full</source>
            <translation>Se ve lleno</translation>
        </message>
        <message>
            <source>order by</source>
            <comment>on a small tile, below the day</comment>
            <translation>pedir</translation>
        </message>
        <message>
            <source>last one</source>
            <comment>on a small tile, below the day</comment>
            <translation>la última</translation>
        </message>
        <message>
            <source>It must not be used</source>
            <translation>No se debe usar</translation>
        </message>
        <message>
            <source>It is not there any more</source>
            <translation>Ya no está</translation>
        </message>
        <message>
            <source>{date}, {time}, by {name}</source>
            <translation>{date}, {time}, por {name}</translation>
        </message>
        <message>
            <source>Each injection of the last two weeks has its syringe. Write the injection down first, in the calendar.</source>
            <translation>Cada inyección de las últimas dos semanas tiene su jeringa. Anote primero la inyección, en el calendario.</translation>
        </message>
        <message>
            <source>Why must it not be used?</source>
            <translation>¿Por qué no se debe usar?</translation>
        </message>
        <message>
            <source>I took it out</source>
            <translation>La saqué</translation>
        </message>
        <message>
            <source>It was used</source>
            <translation>Se usó</translation>
        </message>
        <message>
            <source>For which injection?</source>
            <translation>¿Para qué inyección?</translation>
        </message>
        <message>
            <source>Choose what became of it.</source>
            <translation>Elija qué pasó con ella.</translation>
        </message>
        <message>
            <source>Say why it must not be used.</source>
            <translation>Diga por qué no se debe usar.</translation>
        </message>
        <message>
            <source>Choose the injection it was used for.</source>
            <translation>Elija la inyección para la que se usó.</translation>
        </message>
        <message>
            <source>It is out. Its clock goes on from where it stood.</source>
            <translation>Está fuera. Su reloj sigue desde donde estaba.</translation>
        </message>
        <message>
            <source>Written down: it is not there any more.</source>
            <translation>Anotado: ya no está.</translation>
        </message>
        <message>
            <source>Written down as used.</source>
            <translation>Anotada como usada.</translation>
        </message>
        <message numerus="yes">
            <source>%n cartons are added.</source>
            <translation>
                <numerusform>La caja está añadida.</numerusform>
                <numerusform>Se añadieron %n cajas.</numerusform>
            </translation>
        </message>
        <message>
            <source>The carton is corrected.</source>
            <translation>La caja está corregida.</translation>
        </message>
        <message>
            <source>Written down: you ordered.</source>
            <translation>Anotado: usted ya pidió.</translation>
        </message>
        <message>
            <source>Written down: it is not ordered yet.</source>
            <translation>Anotado: todavía no está pedido.</translation>
        </message>
        <message>
            <source>{time} {day}</source>
            <comment>19:31 tomorrow</comment>
            <translation>{time} ({day})</translation>
        </message>
        <message numerus="yes">
            <source>%n syringes left</source>
            <translation>
                <numerusform>Queda %n jeringa</numerusform>
                <numerusform>Quedan %n jeringas</numerusform>
            </translation>
        </message>
        <message>
            <source>Syringe of no recorded carton</source>
            <translation>Jeringa de ninguna caja anotada</translation>
        </message>
        <message>
            <source>A carton without a lot</source>
            <translation>Una caja sin lote</translation>
        </message>
        <message>
            <source>{left} of {count} left</source>
            <translation>Quedan {left} de {count}</translation>
        </message>
        <message>
            <source>No carton yet</source>
            <translation>Todavía no hay caja</translation>
        </message>
        <message>
            <source>Ordered on {date}</source>
            <translation>Pedido el {date}</translation>
        </message>
        <message>
            <source>Order today</source>
            <translation>Pida hoy</translation>
        </message>
        <message>
            <source>Add one, and you see how long it lasts and when to order.</source>
            <translation>Añada una y verá cuánto dura y cuándo pedir más.</translation>
        </message>
        <message>
            <source>No syringe is left that may be used.</source>
            <translation>No queda ninguna jeringa que se pueda usar.</translation>
        </message>
        <message>
            <source>{left}, enough until {date}</source>
            <translation>{left}, alcanzan hasta el {date}</translation>
        </message>
        <message>
            <source>Syringe of a carton without a lot</source>
            <translation>Jeringa de una caja sin lote</translation>
        </message>
        <message>
            <source>In the refrigerator again</source>
            <translation>De nuevo en el refrigerador</translation>
        </message>
        <message>
            <source>Set it aside and ask the pharmacist.</source>
            <translation>Apártela y pregunte al farmacéutico.</translation>
        </message>
        <message>
            <source>It was out for {duration}. That time still counts; at {limit} h it must not be used.</source>
            <translation>Estuvo fuera {duration}. Ese tiempo sigue contando; a las {limit} h ya no se debe usar.</translation>
        </message>
        <message>
            <source>It was out before, for {duration}; that counts.</source>
            <translation>Ya estuvo fuera {duration}; eso cuenta.</translation>
        </message>
        <message>
            <source>That is over {warning} h. At {limit} h it must not be used.</source>
            <translation>Son más de {warning} h. A las {limit} h ya no se debe usar.</translation>
        </message>
        <message>
            <source>We warn at {warning} h; at {limit} h it must not be used.</source>
            <translation>Avisamos a las {warning} h; a las {limit} h ya no se debe usar.</translation>
        </message>
        <message numerus="yes">
            <source>%n out with the carton since {moment}</source>
            <translation>
                <numerusform>%n fuera con la caja desde las {moment}</numerusform>
                <numerusform>%n fuera con la caja desde las {moment}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n aside: {reasons}</source>
            <translation>
                <numerusform>%n apartada: {reasons}</numerusform>
                <numerusform>%n apartadas: {reasons}</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing is left of it</source>
            <translation>no queda nada de ella</translation>
        </message>
        <message>
            <source>do not use</source>
            <translation>no usar</translation>
        </message>
        <message>
            <source>no date written down</source>
            <translation>sin fecha anotada</translation>
        </message>
        <message>
            <source>out too long</source>
            <translation>demasiado tiempo fuera</translation>
        </message>
        <message>
            <source>out of date</source>
            <translation>vencida</translation>
        </message>
        <message>
            <source>Order by {date}</source>
            <translation>Pida más, a más tardar el {date}</translation>
        </message>
        <message>
            <source>{left}, enough for a year</source>
            <translation>{left}, alcanzan para un año</translation>
        </message>
        <message numerus="yes">
            <source>%n of them will be out of date, or out too long, before their day.</source>
            <translation>
                <numerusform>%n de ellas vencerá, o estará demasiado tiempo fuera, antes de su día.</numerusform>
                <numerusform>%n de ellas vencerán, o estarán demasiado tiempo fuera, antes de su día.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A dose takes %n syringes.</source>
            <translation>
                <numerusform>Una dosis lleva %n jeringa.</numerusform>
                <numerusform>Una dosis lleva %n jeringas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Few are left: a good time to ask about a refill.</source>
            <translation>Quedan pocas: buen momento para preguntar por un resurtido.</translation>
        </message>
        <message numerus="yes">
            <source>%n syringes</source>
            <translation>
                <numerusform>%n jeringa</numerusform>
                <numerusform>%n jeringas</numerusform>
            </translation>
        </message>
        <message>
            <source>no syringe</source>
            <translation>ninguna jeringa</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>en pausa</translation>
        </message>
        <message>
            <source>recorded</source>
            <translation>anotada</translation>
        </message>
        <message>
            <source>no dose due</source>
            <translation>sin dosis prevista</translation>
        </message>
        <message>
            <source>order by this day</source>
            <translation>pedir a más tardar este día</translation>
        </message>
        <message>
            <source>the last one</source>
            <translation>la última</translation>
        </message>
        <message>
            <source>Do not use it: out of date</source>
            <translation>No la use: vencida</translation>
        </message>
        <message>
            <source>Do not use it: out too long</source>
            <translation>No la use: demasiado tiempo fuera</translation>
        </message>
        <message>
            <source>Use it before {moment}</source>
            <translation>Úsela antes de las {moment}</translation>
        </message>
        <message>
            <source>Out since {moment}.</source>
            <translation>Fuera desde las {moment}.</translation>
        </message>
        <message numerus="yes">
            <source>%n in the refrigerator</source>
            <translation>
                <numerusform>%n en el refrigerador</numerusform>
                <numerusform>%n en el refrigerador</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them out for too long: do not use</source>
            <translation>
                <numerusform>%n de ellas estuvo fuera demasiado tiempo: no la use</numerusform>
                <numerusform>%n de ellas estuvieron fuera demasiado tiempo: no las use</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n out</source>
            <translation>
                <numerusform>%n fuera</numerusform>
                <numerusform>%n fuera</numerusform>
            </translation>
        </message>
        <message>
            <source>good for {days}</source>
            <translation>válida por {days}</translation>
        </message>
        <message>
            <source>{left}, not enough for one dose</source>
            <translation>{left}, no alcanza para una dosis</translation>
        </message>
        <message>
            <source>A part dose still uses up a whole syringe.</source>
            <translation>Una dosis parcial gasta igual una jeringa entera.</translation>
        </message>
        <message>
            <source>Syringe of lot {lot}</source>
            <translation>Jeringa del lote {lot}</translation>
        </message>
        <message>
            <source>Lot {lot}</source>
            <translation>Lote {lot}</translation>
        </message>
        <message>
            <source>lot {lot}</source>
            <translation>lote {lot}</translation>
        </message>
        <message>
            <source>By the count the container is full with this one</source>
            <translation>Según la cuenta, con esta el recipiente queda lleno</translation>
        </message>
        <message>
            <source>Then close it for good. Ask your pharmacist where it goes.</source>
            <translation>Después ciérrelo del todo. Pregunte al farmacéutico a dónde llevarlo.</translation>
        </message>
        <message numerus="yes">
            <source>%n were closed so far.</source>
            <translation>
                <numerusform>Hasta ahora se cerró %n.</numerusform>
                <numerusform>Hasta ahora se cerraron %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Which of these used a syringe from your cartons?</source>
            <translation>¿Cuáles de estas usaron una jeringa de sus cajas?</translation>
        </message>
        <message>
            <source>They were written down without one, so the count is too high.</source>
            <translation>Se anotaron sin jeringa, así que la cuenta es demasiado alta.</translation>
        </message>
        <message>
            <source>Take them off</source>
            <translation>Descontarlas</translation>
        </message>
        <message>
            <source>Taken off the count.</source>
            <translation>Descontadas.</translation>
        </message>
        <message>
            <source>Choose those that used one.</source>
            <translation>Elija las que usaron una.</translation>
        </message>
        <message numerus="yes">
            <source>%n injections were written down without a syringe</source>
            <translation>
                <numerusform>%n inyección se anotó sin jeringa</numerusform>
                <numerusform>%n inyecciones se anotaron sin jeringa</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>Say where the carton is now, or press “Without a carton”.</source>
            <translation>Diga dónde está la caja ahora, o pulse «Sin caja».</translation>
        </message>
    </context>
</TS>
