// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/columnnames.h"

#include "models/base/text.h"

#include <QHash>
#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

using Names = QHash<QString, KnownColumn>;

struct FieldNames
{
    const char *field;
    int rank;
    const char *names; // Separated by blanks, as columnNameKey() writes them.
};

// English, German, French, Spanish; then the exports of contact books and of other programs.
constexpr FieldNames CustomerNames[] = {
    {"id", 0, "id customerid customernumber customerno clientid externalid number no nr kundennummer kundennr kundenid "
              "kdnr debitor numeroclient numclient idclient codeclient numerocliente idcliente codigocliente"},
    {"id", 1, "recordid contactid accountid masterid custid"},
    {"name", 0, "name fullname customername clientname contactname displayname customer client kunde kundenname "
                "vollstandigername nom nomcomplet nomclient client nombrecompleto nombrecliente cliente contact kontakt "
                "contacto personname"},
    {"name", 1, "firstname givenname forename middlename additionalname lastname familyname surname vorname nachname "
                "familienname zuname prenom nomdefamille nombre apellido apellidos primerapellido segundoapellido"},
    {"name", 2, "fileas nickname"},
    {"kind", 0, "kind customertype customerkind personorcompany kundenart kundentyp typeclient tipocliente"},
    {"company", 0, "company companyname organization organisation organizationname organisationname firma firmenname "
                   "unternehmen societe entreprise raisonsociale empresa compania razonsocial account accountname "
                   "business businessname employer"},
    {"email", 0, "email emailaddress mail mailaddress emailadresse mailadresse adresseemail adressemail courriel "
                 "adresseelectronique correo correoelectronico emails personemail email1 email1value email1address "
                 "contactemail emailprimary"},
    {"email", 1, "email2 email3 email2value email3value email2address email3address emailprivate emailwork emailhome"},
    {"phone", 0, "phone phonenumber telephone telephonenumber tel telefon telefonnummer rufnummer telefono telefonofijo "
                 "numerotelephone numerodetelephone numerotelefono phone1 phone1value primaryphone personphone contactphone"},
    {"phone", 1, "mobile mobilephone mobilephonenumber mobilenumber cell cellphone handy handynummer mobil mobilnummer "
                 "mobiltelefon portable telephoneportable movil celular telefonomovil"},
    {"phone", 2, "homephone businessphone workphone homephone2 businessphone2 companymainphone otherphone phone2 phone3 "
                 "phone2value phone3value telefon2 festnetz telefonprivat telefongeschaftlich"},
    {"street", 0, "street streetaddress address address1street addressline1 strasse str anschrift adresse strassehausnummer "
                  "strasseundhausnummer rue voie direccion calle domicilio homestreet businessstreet address1"},
    {"street", 1, "housenumber hausnummer hausnr houseno address2 addressline2 address1extendedaddress homestreet2 "
                  "businessstreet2"},
    {"postcode", 0, "postcode postalcode zip zipcode plz postleitzahl codepostal cp codigopostal address1postalcode "
                    "homepostalcode businesspostalcode"},
    {"city", 0, "city town ort stadt wohnort ville commune ciudad localidad poblacion address1city homecity businesscity"},
    {"country", 0, "country countryregion land staat pays pais address1country homecountry businesscountry"},
    {"source", 0, "source leadsource originalsource quelle herkunft origine provenance origen fuente referredby "
                  "howdidyouhear"},
    {"phase", 0, "phase lifecyclestage lifecyclephase stage etape fase etapa"},
    {"phase", 1, "status leadstatus statut estado"},
    {"phase_since", 0, "phasesince phaseseit inphasesince stagesince"},
    {"tags", 0, "tags tag labels label categories category keywords groupmembership gruppe gruppen schlagworte kategorie "
                "kategorien etiquettes etiquetas categoria categorias groupe grupo"},
    {"birthday", 0, "birthday birthdate dateofbirth dob geburtstag geburtsdatum gebdatum anniversaire datedenaissance "
                    "naissance cumpleanos fechadenacimiento fechanacimiento nacimiento"},
    {"note", 0, "note notes comment comments remark remarks notiz notizen bemerkung bemerkungen anmerkung anmerkungen "
                "kommentar remarque remarques commentaire nota notas comentario comentarios observaciones"},
    {"owner", 0, "owner contactowner accountowner customerowner salesperson salesrep salesagent betreuer zustandig "
                 "verkaufer commercial responsable vendedor propietario"},
    {"created", 0, "created createdat createddate createdate creationdate customersince membersince datecreated joined "
                   "signupdate registrationdate kundeseit angelegt angelegtam erstellt erstelltam clientdepuis "
                   "datedecreation creele clientedesde fechadecreacion fechacreacion fechaalta"},
};

constexpr FieldNames PurchaseNames[] = {
    {"customer", 0, "customer customerid customernumber customerno customername client clientid clientname kunde kundennummer "
                    "kundennr kundenname kundenid kdnr debitor numeroclient nomclient cliente idcliente numerocliente "
                    "nombrecliente custid masterid billto buyer member memberid"},
    {"customer", 1, "customeremail email emailaddress mail mailadresse courriel correo phone telefon telephone"},
    {"customer", 2, "account accountname company companyname firma name contact contactname id externalid person personname"},
    {"date", 0, "date purchasedate orderdate invoicedate saledate transactiondate datum kaufdatum bestelldatum "
                "rechnungsdatum belegdatum verkaufsdatum dateachat datedachat datecommande datefacture fecha fechacompra "
                "fechapedido fechafactura day tag jour timestamp datetime time"},
    {"date", 1, "created createdat paidat closedate closedat"},
    {"amount", 0, "amount total value sales revenue turnover betrag summe gesamt gesamtbetrag umsatz wert "
                  "rechnungsbetrag bruttobetrag brutto montant valeur chiffredaffaires importe valor monto "
                  "totalamount totalprice grandtotal ordertotal ordervalue linetotal spend spent closevalue sum"},
    {"amount", 1, "net netamount nettobetrag netto subtotal"},
    {"price", 0, "unitprice priceperunit pricepereach priceeach itemprice einzelpreis stuckpreis preisprostuck prixunitaire preciounitario"},
    {"price", 1, "price preis prix precio"},
    {"product", 0, "product productname item itemname article articlename description productdescription itemdescription sku "
                   "artikel artikelname artikelbezeichnung bezeichnung produkt produktname ware produit nomproduit "
                   "designation libelle producto articulo descripcion stockcode"},
    {"quantity", 0, "quantity qty pieces units count menge anzahl stuck stuckzahl quantite qte nombre cantidad cant unidades "
                    "cds number"},
    {"invoice", 0, "invoice invoiceid invoiceno invoicenumber order orderid orderno ordernumber receipt receiptno "
                   "receiptnumber transaction transactionid rechnung rechnungsnummer rechnungsnr beleg belegnummer belegnr "
                   "bon bonnummer bestellung bestellnummer auftrag auftragsnummer facture numerofacture nofacture commande "
                   "numerocommande factura numerofactura pedido numeropedido ticket"},
};

constexpr FieldNames ContractNames[] = {
    {"customer", 0, "customer customerid customernumber customerno customername client clientid clientname kunde kundennummer "
                    "kundennr kundenname kundenid numeroclient nomclient cliente idcliente numerocliente nombrecliente member "
                    "memberid membername memberno mitglied mitgliedsnummer mitgliedsnr subscriber subscriberid abonnent abonne socio"},
    {"customer", 1, "customeremail email emailaddress mail mailadresse courriel correo phone telefon telephone"},
    {"customer", 2, "account accountname company companyname firma name contact contactname id externalid person personname"},
    {"product", 0, "product productname plan planname subscription subscriptionname membership tariff contracttype contract tarif "
                   "produkt abo abonnement mitgliedschaft vertragsart vertrag produit formule producto suscripcion item package"},
    {"started", 0, "started start startdate startday startedat starteddate startson begin beginning begindate begins from validfrom "
                   "since membersince subscribedat activefrom contractstart beginn vertragsbeginn anfang von ab seit abschluss "
                   "startdatum gultigab debut datedebut datedebutcontrat inicio fechainicio desde"},
    {"started", 1, "created createdat signupdate signedon signed date datum"},
    {"ended", 0, "ended end enddate endday endedat endeddate ending endson until to validto validuntil cancelled canceled cancelledat "
                 "canceledat cancellationdate churndate expires expiresat terminated terminationdate contractend ende vertragsende "
                 "bis kundigung kundigungsdatum gekundigtzum gekundigtam enddatum gultigbis fin datefin datefincontrat "
                 "fechafin hasta baja fechabaja"},
    {"amount", 0, "amount price fee rate charge charges monthlycharges monthlyfee monthlyprice monthlyamount mrr value betrag preis beitrag "
                  "monatsbeitrag gebuhr montant prix tarifmensuel cuota importe precio"},
    {"period", 0, "period billingperiod billingcycle billing interval billinginterval cycle frequency paid zeitraum periode "
                  "abrechnungszeitraum turnus zahlungsweise periodicite periodo frecuencia"},
    {"reason", 0, "reason churnreason cancelreason cancellationreason endreason reasonforending why grund kundigungsgrund "
                  "austrittsgrund raison motif motivo motivobaja"},
    {"number", 0, "number no contractnumber contractno contractid subscriptionid subscriptionnumber membershipnumber reference "
                  "vertragsnummer vertragsnr abonummer numerocontrat numerocontrato"},
    {"note", 0, "note notes comment comments remark remarks notiz notizen bemerkung bemerkungen kommentar remarque nota notas"},
};

template<size_t Size>
Names namesOf(const FieldNames (&table)[Size])
{
    Names names;
    for (const FieldNames &row : table) {
        for (const QString &name : QString::fromLatin1(row.names).split(u' ')) {
            if (!names.contains(name))
                names.insert(name, {QString::fromLatin1(row.field), row.rank});
        }
    }
    return names;
}

} // namespace

QString columnNameKey(const QString &name)
{
    QString key = folded(name);
    key.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return key;
}

std::optional<KnownColumn> knownColumn(ImportKind kind, const QString &nameKey)
{
    static const Names customers = namesOf(CustomerNames);
    static const Names purchases = namesOf(PurchaseNames);
    static const Names contracts = namesOf(ContractNames);
    const Names &names = kind == ImportKind::Customers ? customers : kind == ImportKind::Purchases ? purchases : contracts;
    const auto found = names.find(nameKey);
    return found == names.end() ? std::nullopt : std::optional(*found);
}

bool isAddressName(const QString &nameKey)
{
    static const QRegularExpression part(u"^(home|business)(street\\d?|postalcode|city|country)$"_s);
    return part.match(nameKey).hasMatch();
}

bool namesACompany(const QString &nameKey)
{
    const auto known = knownColumn(ImportKind::Customers, nameKey);
    return known && known->field == u"company";
}
